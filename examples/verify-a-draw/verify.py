#!/usr/bin/env python3
"""Checks a draw from its record, with Python 3 alone.

  python3 verify.py record.json --announcement announcement.json --entries entries.txt

The announcement and the list of entrants are your own copies, from before the draw, or the SHA-256
of one (64 digits). More can be handed in:

  --results selection.json    who gets what, as it was published
  --call call.json            the call whose places were drawn
  --journal journal.txt       the journal of the organiser
  --looked-up looked-up.json  what you looked up yourself, each part where you have it:
                              {"numbers": {"<name of the source>": [4, 8, 15]},
                               "secrets": ["<64 hexadecimal digits, seen before the draw>"],
                               "beacons": {"<chain>": {"round": 1, "signature": "…"}}}

It computes everything anew, and prints for each check whether it is met, not met, or undetermined.
It ends with 0 where the draw is right, 1 where it is not, 2 where no record could be read, and 3
where not everything could be checked.
"""

import sys

from allocation import ANSWERS, DECISIONS
from call import read_call
from checks import Draw, checks
from documents import sha256
from record import Unreadable, canonical, lines_of, read_json, read_record, shape_of, text_of
from results import read_selection

# What it comes to.


def verify(text, handed_in):
    """The exit status, the checks as (id, outcome, statement), and what remains to be said."""
    record = read_record(text)
    fault = shape_of(record)
    if fault:
        results = [('format', False, fault)]
        if 'results' in handed_in:
            results.append(('results', None, 'there is no sound draw to compare them with'))
        return 1, results, conclusion(1, results, None)
    results = [('format', True, 'it is a record'), *checks(Draw(record, handed_in))]
    required = [(id, so) for id, so, _ in results if is_required(id, handed_in)]
    outcomes = [so for _, so in required]
    status = 1 if False in outcomes else 3 if None in outcomes else 0
    return status, results, conclusion(status, required, record)


def is_required(id, handed_in):
    if id in ('entropy-ample',) or (id == 'call' and 'call' not in handed_in):
        return False
    copies = [name for name in ('announcement', 'entries') if name in handed_in]
    if id == 'journal':
        return len(copies) < 2
    return not (id.startswith('existed-before-') and id[len('existed-before-') :] in copies)


def conclusion(status, required, record):
    wrong = [id for id, so, *_ in required if so is False]
    left = [id for id, so, *_ in required if so is None]
    if status == 1 and all(id.startswith('published-') for id in wrong):
        names = ' and '.join(id[len('published-') :] for id in wrong)
        return (
            f'This is another draw than the one you kept: it differs in {names}.\n'
            'Keep both files, and ask the organiser which one is right.'
        )
    if status == 1:
        checks = '1 check' if len(wrong) == 1 else f'{len(wrong)} checks'
        return (
            f'The draw is not right. Not met: {checks}, {", ".join(wrong)}.\n'
            'Keep this file, and ask the organiser.'
        )
    entrants, others = len(record['entries']['lines']), len(record['others']['lines'])
    kinds = [event['kind'] for event in record['log']]
    changes = ', '.join(
        f'{kinds.count(kind)} {kind}' for kind in DECISIONS + ANSWERS if kind in kinds
    )
    text = {
        0: 'The draw is right, by the announcement and the list that you handed in.\n'
        'Only you can know that your copies are from before the draw.',
        3: 'Not everything was checked. What was checked is not wrong, but that alone does not\n'
        f'show that the draw is right. Still to be checked: {", ".join(left)}.',
    }[status]
    text += f'\n{entrants} entrants and {others} other applicants.'
    if changes:
        text += (
            f'\nAfter the draw, when the tickets were known, people changed the order: {changes}.'
        )
    return text


OPTIONS = {'announcement', 'entries', 'results', 'call', 'journal', 'looked-up'}


def read_options(arguments):
    """The file of the record, and what was handed in. ValueError for anything else."""
    files, given = [], {}
    arguments = list(arguments)
    while arguments:
        argument = arguments.pop(0)
        if not argument.startswith('-'):
            files.append(argument)
        elif argument[2:] in OPTIONS and argument[:2] == '--' and arguments:
            given[argument[2:]] = arguments.pop(0)
        else:
            raise ValueError(argument)
    [file] = files
    return file, given


def handed_in_of(given):
    """What was handed in, from files, texts of 64 digits, or bytes."""
    handed_in = {}
    for name, value in given.items():
        if name in ('announcement', 'entries') and is_hash(value):
            handed_in[name] = value
            continue
        if isinstance(value, str):
            with open(value, 'rb') as file:
                value = file.read()
        if name == 'announcement':
            handed_in[name] = sha256(announcement_in(value))
        elif name == 'entries':
            handed_in[name] = sha256(text_of(value))
        elif name == 'journal':
            handed_in[name] = lines_of(text_of(value))
        elif name == 'results':
            handed_in[name] = read_selection(value)
        elif name == 'call':
            handed_in[name] = read_call(value)
        else:
            handed_in[name] = read_json(value, name)
    return handed_in


def announcement_in(data):
    """A copy of an announcement as it is hashed. One that is no JSON is another announcement."""
    try:
        return canonical(read_json(data, 'the announcement'))
    except Unreadable:
        return text_of(data)


def is_hash(value):
    return isinstance(value, str) and len(value) == 64 and not value.strip('0123456789abcdef')


def main(arguments):
    usage = 'usage: python3 verify.py record.json [--announcement file] [--entries file] …'
    if arguments in (['--help'], ['-h']):
        print(f'{usage}\n\n{__doc__}', end='')
        return 0
    try:
        name, given = read_options(arguments)
    except ValueError:
        print(usage, file=sys.stderr)
        return 2
    try:
        with open(name, 'rb') as file:
            status, results, text = verify(file.read(), handed_in_of(given))
    except (OSError, Unreadable) as error:
        print(f'No record was read, which says nothing about the draw: {error}', file=sys.stderr)
        return 2
    for id, so, statement in results:
        outcome = {True: 'met', False: 'not met', None: 'undetermined'}[so]
        print(f'{outcome:<12}  {id}: {statement}'.encode('ascii', 'backslashreplace').decode())
    print(f'\n{text}')
    return status


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
