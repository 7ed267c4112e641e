#!/bin/sh
# Checks a draw from its record, with what is on any machine: sh, sha256sum, sort, awk, sed.
#
#   sh verify.sh record.json
#
# It computes everything anew and prints a statement for each check, and whether it is so: OK,
# WRONG, or LEFT where another tool has to look. It ends with 0 when nothing is WRONG, and with 1
# otherwise. Nothing that stands in the record is ever run, or taken for a pattern or a file.

LC_ALL=C # bytes are bytes, whatever the language of the machine
export LC_ALL
TAB=$(printf '\t')

main() {
  usage='usage: sh verify.sh record.json'
  case ${1-} in
    -h | --help)
      printf '%s\n\n' "$usage"
      sed -n '2,8s/^# \{0,1\}//p' "$0"
      exit 0
      ;;
    -*) set -- ;; # there is no such option
  esac
  if [ $# -ne 1 ]; then
    echo "$usage" >&2
    exit 2
  fi
  if [ ! -r "$1" ] || [ -d "$1" ]; then
    printf 'No record was read: %s cannot be read.\n' "$1" >&2
    exit 2
  fi
  needed='awk cat cmp cut dirname grep ls mkdir mktemp paste rm sed sha256sum sort tail tr wc xargs'
  for tool in $needed; do
    command -v "$tool" >/dev/null || { echo "verify.sh needs $tool" >&2; exit 2; }
  done
  here=$(dirname "$0")
  work=$(mktemp -d) || exit 2
  trap 'rm -rf "$work"' EXIT
  trap 'exit 2' HUP INT TERM
  wrong=0

  cat <"$1" >"$work/record" || refuse 'it cannot be read'
  hidden=$(tr -cd '\000-\010\013\014\016-\037\177' <"$work/record" | wc -c)
  [ "$hidden" -eq 0 ] || refuse 'it has control characters'
  awk -f "$here/read-record.awk" <"$work/record" >"$work/lines" ||
    refuse "$(tail -n 1 "$work/lines")"
  sed '/^order\./d; /^entries\.ids\./d' "$work/lines" >"$work/head"
  value 'entries\.ids\.[0-9]*' <"$work/lines" >"$work/ids"
  entrants=$(($(wc -l <"$work/ids")))
  draw_id=$(of announcement.drawId)
  places=$(of announcement.places)
  seed=$(of seed)

  check_entries
  check_sources
  make_seed_document
  check_seed
  check_result
  conclude
}

# What stands under a path of the record, such as announcement.places.
value() { sed -n "s/^$1$TAB//p"; }
of() { value "$1" <"$work/head"; }

say() { printf '%-5s %s: %s\n' "$1" "$2" "$3"; }

refuse() {
  say WRONG format "this is no record of a draw by tickets: $1"
  exit 1
}

# so <name> <statement> <where it is not so>: by whether the command before it succeeded.
so() {
  if [ $? -eq 0 ]; then
    say OK "$1" "$2"
  else
    say WRONG "$1" "$2${3:+ -- not so at $3}"
    wrong=$((wrong + 1))
  fi
}

hash() { sha256sum | cut -c 1-64; }

# The bytes that hexadecimal digits stand for, by way of printf's octal \ooo.
bytes() {
  printf "$(awk '
    function digit(at) { return index("0123456789abcdef", substr($0, at, 1)) - 1 }
    { for (i = 1; i < length($0); i += 2) printf "\\%03o", 16 * digit(i) + digit(i + 1) }
  ')"
}

check_entries() {
  say LEFT times 'verify.py checks that the draw was set for a time after entries closed'
  {
    printf 'utlysning-entries/1\ndraw: %s\nplaces: %s\n' "$draw_id" "$places"
    printf 'entries: %s\n' "$entrants"
    cat "$work/ids"
  } >"$work/list"
  digest=$(hash <"$work/list")
  sort -u "$work/ids" | cmp -s - "$work/ids" && [ "$digest" = "$(of entries.sha256)" ]
  so entries "$entrants, once each, in order; the SHA-256 of the list is $digest"
}

check_sources() {
  names 'announcement\.sources' >"$work/announced"
  names revealed >"$work/revealed"
  grep "kind$TAB" "$work/announced" | grep -q -v 'secret$'
  so sources 'at least one is outside the control of the organiser'
  cmp -s "$work/announced" "$work/revealed" || { [ "$seed" = null ] && [ ! -s "$work/revealed" ]; }
  so sources 'those announced were revealed, in their order, and no other'
}
names() {
  sed -n "s/^$1\.\([0-9]*\.kind$TAB\)/\1/p; s/^$1\.\([0-9]*\.name$TAB\)/\1/p" "$work/head" |
    sort
}

# The seed document, one line a source, and what is to be said of each on its own.
make_seed_document() {
  line "utlysning-draw/1
draw: $draw_id"
  i=0
  while kind=$(of "revealed\.$i\.kind") && [ -n "$kind" ]; do
    source="announcement\.sources\.$i" given="revealed\.$i"
    case $kind in
      drand) add_beacon ;;
      secret) add_secret ;;
      numbers) add_numbers ;;
    esac
    i=$((i + 1))
  done
}
line() { printf '%s\n' "$1" >>"$work/seed"; }

add_beacon() {
  round=$(of "$given\.round")
  randomness=$(of "$given\.signature" | bytes | hash)
  stated=$(of "$given\.randomness")
  line "drand: $(of "$source\.chain") $round $randomness"
  [ "$round" = "$(of "$source\.round")" ]
  so beacon-round 'the beacon is of the announced round'
  say LEFT beacon-round 'verify.py checks that it is the first from the time of the draw on'
  [ "${stated:-$randomness}" = "$randomness" ]
  so beacon-randomness "it is the SHA-256 of the signature, $randomness"
  say LEFT beacon-signature 'the BLS signature is not checked here; the library checks it'
}

add_secret() {
  secret=$(of "$given\.secret")
  line "secret: $secret"
  digest=$(of "$given\.secret" | bytes | hash)
  [ ${#secret} -eq 64 ] && [ "$digest" = "$(of "$source\.commitment")" ]
  so commitment 'the secret has 32 bytes, and is the one committed to'
}

add_numbers() {
  numbers=$(of "$given\.numbers\.[0-9]*" | sed 's/^0*\([0-9]\)/\1/' | paste -s -d ' ' -)
  line "numbers: $(of "$given\.name"): $numbers"
}

check_seed() {
  if [ "$entrants" -gt "$places" ]; then
    digest=$(hash <"$work/seed")
    [ "$seed" = "$digest" ]
    so seed "it is the SHA-256 of the seed document, $digest"
  else
    [ "$seed" = null ]
    so seed 'there is none: with a place for everyone, nothing was drawn'
  fi
}

# By the seed that the record states, so that a wrong one is told once.
check_result() {
  stated_order >"$work/stated" # rank, id, ticket, place
  cut -d ' ' -f 2 "$work/stated" | sort -u - "$work/ids" >"$work/everyone"
  tickets <"$work/everyone" | sort >"$work/tickets" # ticket, id

  # The entrants alone, in the order of their tickets: rank, id, ticket, place.
  { sed 's/^/= /' "$work/ids" && cat "$work/tickets"; } |
    awk -v places="$places" '
      $1 == "=" { entered[$2]; next }
      $2 in entered { rank++; print rank, $2, $1, (rank <= places ? "true" : "false") }
    ' >"$work/drawn"

  if [ "$seed" = null ]; then
    about_tickets='there are none, as nothing was drawn'
    about_order='that of the list'
  else
    about_tickets='each is the SHA-256 of seed:id'
    about_order='everyone once, the lowest ticket first'
  fi

  stray=$(awk '
    FILENAME == ARGV[1] { own[$2] = $1; next }
    own[$2] "" != $3 "" && !found++ { print $2 }
    END { exit (found > 0) }
  ' "$work/tickets" "$work/stated")
  so tickets "$about_tickets" "$stray"

  if grep -q '^log\.' "$work/head"; then
    say LEFT log 'what was done to the order after the draw; the library checks that'
    return
  fi

  cut -d ' ' -f 1,2 "$work/drawn" >"$work/right"
  cut -d ' ' -f 1,2 "$work/stated" >"$work/claimed"
  rank=$(paste -d "$TAB" "$work/right" "$work/claimed" |
    awk -F "$TAB" '$1 "" != $2 "" && !found++ { print NR }')
  cmp -s "$work/right" "$work/claimed"
  so order "$about_order" "rank $rank"

  stray=$(awk '
    FILENAME == ARGV[1] { if ($4 == "true") winner[$2]; next }
    ($2 in winner) != ($4 == "true") && !found++ { print $2 }
    END { exit (found > 0) }
  ' "$work/drawn" "$work/stated")
  so places "the first $places of the order have one, and nobody else" "$stray"
}

stated_order() {
  sed -n 's/^order\.//p' "$work/lines" | awk -F "[.$TAB]" '
    { said[$1, $2] = substr($0, length($1 $2) + 3); rows = $1 + 1 }
    END {
      for (row = 0; row < rows; row++)
        print said[row, "rank"], said[row, "id"], \
          ((row, "ticket") in said ? said[row, "ticket"] : "-"), said[row, "place"]
    }'
}

# Each id on a line becomes its ticket and the id. It is what
# printf '%s:%s' "$seed" "$id" | sha256sum  prints, with a file for each, so that sha256sum is
# started once for many of them.
tickets() {
  if [ "$seed" = null ]; then
    sed 's/^/- /'
    return
  fi
  mkdir "$work/files"
  cat >"$work/batch"
  awk -v seed="$seed" -v files="$work/files" '{
    file = sprintf("%s/%08d", files, NR)
    printf "%s:%s", seed, $0 >file
    close(file)
  }' "$work/batch"
  (cd "$work/files" && ls | xargs sha256sum) | cut -c 1-64 | paste -d ' ' - "$work/batch"
}

conclude() {
  echo
  if [ "$wrong" -gt 0 ]; then
    echo "$wrong WRONG: do not trust this record."
    exit 1
  fi
  echo 'Nothing is wrong. Now compare the announcement and the SHA-256 of the list with what was'
  echo 'published before the draw: the record alone cannot show that they are the same.'
  if grep -q '^log\.' "$work/head"; then before=', before its log'; else before=''; fi
  echo "These had a place when the draw was made$before:"
  awk '$4 == "true" { printf "%5d. %s\n", $1, $2 }' "$work/drawn"
}

main "$@"
