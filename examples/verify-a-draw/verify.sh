#!/bin/sh
# Checks a draw from its record, with what is on any machine: sh, sha256sum, sort, awk, sed.
#
#   sh verify.sh record.json
#
# It rebuilds the documents and their hashes, the seed, the tickets and the order, and prints for
# each check whether it is met. Then it says what it did not check, so it never ends with 0: it ends
# with 1 where the draw is not right, 2 where no record could be read, and 3 where nothing that was
# checked is wrong. Nothing that stands in the record is ever run, or taken for a pattern or a file.

LC_ALL=C # bytes are bytes, whatever the language of the machine
export LC_ALL
TAB=$(printf '\t')

main() {
  usage='usage: sh verify.sh record.json'
  case ${1-} in
    -h | --help)
      printf '%s\n\n' "$usage"
      sed -n '2,9s/^# \{0,1\}//p' "$0"
      exit 0
      ;;
    -*) set -- ;; # there is no such option
  esac
  if [ $# -ne 1 ]; then
    echo "$usage" >&2
    exit 2
  fi
  if [ ! -r "$1" ] || [ -d "$1" ]; then
    unreadable "$1 cannot be read"
  fi
  needed='awk cat cmp cut dirname grep ls mkdir mktemp paste rm sed sha256sum sort tail tr wc xargs'
  for tool in $needed; do
    command -v "$tool" >/dev/null || { echo "verify.sh needs $tool" >&2; exit 2; }
  done
  here=$(dirname "$0")
  work=$(mktemp -d) || exit 2
  trap 'rm -rf "$work"' EXIT
  trap 'exit 2' HUP INT TERM
  wrong='' left='published-announcement, published-entries'

  read_record "$1"
  check_entries
  check_times
  check_others
  check_sources
  check_seed
  check_order
  conclude
}

unreadable() {
  printf 'No record was read, which says nothing about the draw: %s.\n' "$1" >&2
  exit 2
}

read_record() {
  cat <"$1" >"$work/record" || unreadable 'it cannot be read'
  hidden=$(tr -cd '\000-\010\013\014\016-\037' <"$work/record" | wc -c)
  [ "$hidden" -eq 0 ] || unreadable 'it has control characters'
  awk -f "$here/read-record.awk" <"$work/record" >"$work/lines"
  status=$?
  if [ $status -eq 1 ]; then
    say 'not met' format "$(tail -n 1 "$work/lines")"
    wrong=', format'
    conclude
  fi
  [ $status -eq 0 ] || unreadable "$(tail -n 1 "$work/lines")"
  sed '/^order\./d; /^entries\.lines\./d; /^others\.lines\./d; /^log\./d' "$work/lines" >"$work/head"
  value 'entries\.lines\.[0-9]*' <"$work/lines" >"$work/entries"
  value 'others\.lines\.[0-9]*' <"$work/lines" >"$work/others"
  table log kind id line <"$work/lines" >"$work/log"
  entrants=$(($(wc -l <"$work/entries")))
  draw_id=$(of announcement.drawId)
  seed=$(of seed)
  method=$(of announcement.method)
  value 'announcement\.attributes\.[0-9]*' <"$work/head" | sort >"$work/attributes"
  table announcement.selection.order by direction <"$work/head" >"$work/keys"
}

# What stands under a path of the record, such as announcement.drawId.
value() { sed -n "s/^$1$TAB//p"; }
of() { value "$1" <"$work/head"; }

# A line for each item of a list, with some of its members between tabs, and "-" for none.
table() {
  path=$1
  shift
  awk -F "$TAB" -v path="$path." -v names="$*" '
    index($1, path) == 1 {
      n = split(substr($1, length(path) + 1), way, ".")
      if (n == 2) {
        said[way[1], way[2]] = $2
        if (way[1] >= rows + 0) rows = way[1] + 1
      }
    }
    END {
      columns = split(names, name, " ")
      for (row = 0; row < rows; row++)
        for (at = 1; at <= columns; at++)
          printf "%s%s", ((row, name[at]) in said ? said[row, name[at]] : "-"), \
            (at < columns ? "\t" : "\n")
    }'
}

say() { printf '%-12s  %s: %s\n' "$1" "$2" "$3"; }

# so <criterion> <statement> <where it is not so>: by whether the command before it succeeded.
so() {
  if [ $? -eq 0 ]; then
    say met "$1" "$2"
  else
    say 'not met' "$1" "$2${3:+ (not so: $3)}"
    wrong="$wrong, $1"
  fi
}

leave() { left="$left, $1"; }

hash() { sha256sum | cut -c 1-64; }

# The bytes that hexadecimal digits stand for, by way of printf's octal \ooo.
bytes() {
  printf "$(awk '
    function digit(at) { return index("0123456789abcdef", substr($0, at, 1)) - 1 }
    { for (i = 1; i < length($0); i += 2) printf "\\%03o", 16 * digit(i) + digit(i + 1) }
  ')"
}

check_times() {
  closes=$(of announcement.closesAt) draws=$(of announcement.drawAt)
  printf '%s\n%s\n' "$closes" "$draws" | sort -u -c 2>/dev/null
  so times "entries closed at $closes, the draw was set for $draws"
}

check_others() {
  sort -u "$work/others" | cmp -s - "$work/others" && [ "$others" = "$(of others.sha256)" ]
  so others "$count other applicants; the SHA-256 of their list is $others"
}

check_entries() {
  count=$(($(wc -l <"$work/others")))
  others=$({
    printf 'utlysning-others/2\ndraw: %s\nothers: %s\n' "$draw_id" "$count"
    cat "$work/others"
  } | hash)
  digest=$(of announcement | tr -d '\n' | hash)
  say met format "it is a record; the SHA-256 of its announcement is $digest"
  digest=$({
    printf 'utlysning-entries/2\ndraw: %s\nannouncement: %s\n' "$draw_id" "$digest"
    printf 'places: %s\nothers: %s %s\n' "$(of announcement.selection.places)" "$count" "$others"
    printf 'entries: %s\n' "$entrants"
    cat "$work/entries"
  } | hash)
  stray=$(attributes_of <"$work/entries")
  sort -u "$work/entries" | cmp -s - "$work/entries" && [ -z "$stray" ] &&
    [ -z "$(cut -d ' ' -f 1 "$work/entries" | sort | uniq -d)" ] &&
    [ "$digest" = "$(of entries.sha256)" ]
  so entries "$entrants, once each, in order; the SHA-256 of the list is $digest" "$stray"
}

# The first line that has other attributes than announced, or is sorted on what is no number.
attributes_of() {
  awk -v attributes="$work/attributes" -v keys="$work/keys" '
    BEGIN {
      while ((getline name <attributes) > 0) expected = expected " " name
      while ((getline key <keys) > 0) { sub(/\t.*/, "", key); sorted_on[key] }
    }
    {
      n = split($0, words, " ")
      found = ""
      for (i = 2; i <= n; i++) {
        at = index(words[i], "=")
        name = substr(words[i], 1, at - 1)
        number = substr(words[i], at + 1)
        found = found " " name
        if (name in sorted_on && (number !~ /^(0|-?[1-9][0-9]*)$/ || length(number) > 15 + (number ~ /^-/)))
          found = "?"
      }
      if (found != expected) { print words[1]; exit }
    }'
}

check_sources() {
  table announcement.sources kind commitment <"$work/head" >"$work/sources"
  table revealed kind round secret <"$work/head" >"$work/revealed"
  sed -n "s/^revealed\.\([0-9]*\)\.successor$TAB.*/\1/p" "$work/head" >"$work/successors"
  while read -r at; do
    kind=$(of "announcement\.sources\.$at\.successor\.source\.kind")
    sed "$((at + 1))s/^[a-z]*/${kind:-none}/" "$work/sources" >"$work/other"
    cat "$work/other" >"$work/sources"
  done <"$work/successors"
  cut -f 1 "$work/sources" >"$work/announced"
  cut -f 1 "$work/revealed" | cmp -s - "$work/announced"
  so sources 'those announced were revealed, in their order'
  if grep -q drand "$work/revealed"; then leave 'beacon-round, beacon-signature'; fi
  if grep -q numbers "$work/revealed"; then leave 'numbers, numbers-looked-up'; fi
  if [ -s "$work/successors" ]; then leave successor; fi
  leave 'rules, entropy'
}

# The seed document has a line for each source.
check_seed() {
  printf 'utlysning-draw/2\ndraw: %s\n' "$draw_id" >"$work/seed"
  i=0
  while kind=$(of "revealed\.$i\.kind") && [ -n "$kind" ]; do
    source="announcement\.sources\.$i" given="revealed\.$i"
    if [ "$(of "$given\.successor")" ]; then source="$source\.successor\.source"; fi
    case $kind in
      drand)
        digest=$(of "$given\.signature" | bytes | hash)
        printf 'drand: %s %s %s\n' "$(of "$source\.chain")" "$(of "$given\.round")" "$digest"
        ;;
      secret) printf 'secret: %s\n' "$(of "$given\.secret")" ;;
      numbers)
        printf 'numbers: %s\n' "$(of "$given\.numbers\.[0-9]*" | paste -s -d ' ' -)"
        ;;
    esac >>"$work/seed"
    if [ "$kind" = secret ]; then check_secret; fi
    i=$((i + 1))
  done
  digest=$(hash <"$work/seed")
  [ "$seed" = "$digest" ]
  so seed "it is the SHA-256 of the seed document, $digest"
}

check_secret() {
  secret=$(of "$given\.secret")
  if [ "$secret" = withheld ]; then
    leave commitment
    return
  fi
  digest=$(printf '%s\n' "$secret" | bytes | hash)
  [ "$digest" = "$(of "$source\.commitment")" ]
  so commitment 'the secret is the one committed to'
  leave secret-before
}

# By the seed that the record states, so that a wrong one is told once.
check_order() {
  leave selection
  if [ -s "$work/log" ]; then leave log; fi
  if [ "${method:-ticket}" != ticket ]; then
    leave "order (by $method)"
    return
  fi
  case $wrong in
    *entries*)
      leave order
      return
      ;;
  esac
  after_log >"$work/standing"
  if [ -n "$(attributes_of <"$work/standing")" ]; then
    leave order
    return
  fi
  cut -d ' ' -f 1 "$work/standing" >"$work/ids"
  tickets <"$work/ids" | paste -d ' ' - "$work/standing" >"$work/drawn" # ticket, line
  keys_of_order | sort_by_keys | awk '{ print NR, $2, $1 }' >"$work/right"
  table order rank id ticket <"$work/lines" | tr '\t' ' ' >"$work/stated"
  rank=$(paste -d "$TAB" "$work/right" "$work/stated" |
    awk -F "$TAB" '$1 "" != $2 "" && !found++ { print NR }')
  cmp -s "$work/right" "$work/stated"
  so order 'everybody once: by the announced keys, the ticket (SHA-256 of seed:id) and the id' \
    "${rank:+rank $rank}"
}

# The lines of everybody who is in the order, as the log left them.
after_log() {
  awk -F "$TAB" -v log_file="$work/log" '
    { split($0, words, " "); line[words[1]] = $0; at[++n] = words[1] }
    END {
      while ((getline event <log_file) > 0) {
        split(event, part, "\t")
        if (part[1] == "strike") struck[part[2]]
        if (part[1] == "restore") delete struck[part[2]]
        if (part[1] ~ /^(insert|correct)$/) {
          split(part[3], words, " ")
          if (!(words[1] in line)) at[++n] = words[1]
          line[words[1]] = part[3]
        }
      }
      for (i = 1; i <= n; i++) if (!(at[i] in struck)) print line[at[i]]
    }' "$work/entries"
}

# Ticket and id, and behind them what comes before these in the order.
keys_of_order() {
  awk -v keys="$work/keys" '
    BEGIN { while ((getline key <keys) > 0) { sub(/\t.*/, "", key); name[++n] = key } }
    {
      printf "%s %s", $1, $2
      for (i = 1; i <= n; i++)
        for (at = 3; at <= NF; at++)
          if (index($at, name[i] "=") == 1) printf " %s", substr($at, length(name[i]) + 2)
      print ""
    }' "$work/drawn"
}
sort_by_keys() {
  options=$(awk -F "$TAB" '{ print "-k" NR + 2 "," NR + 2 ($2 == "descending" ? "nr" : "n") }' "$work/keys")
  # shellcheck disable=SC2086
  sort -t ' ' $options -k 1,1 -k 2,2
}

# The ticket of each id on a line. It is what
# printf '%s:%s' "$seed" "$id" | sha256sum  prints, with a file for each, so that sha256sum is
# started once for many of them.
tickets() {
  mkdir "$work/files"
  awk -v seed="$seed" -v files="$work/files" '{
    file = sprintf("%s/%08d", files, NR)
    printf "%s:%s", seed, $0 >file
    close(file)
  }'
  if [ -s "$work/ids" ]; then (cd "$work/files" && ls | xargs sha256sum) | cut -c 1-64; fi
}

conclude() {
  echo
  if [ -n "$wrong" ]; then
    echo "The draw is not right. Not met: ${wrong#, }."
    echo 'Keep this file, and ask the organiser.'
    exit 1
  fi
  echo 'Not everything was checked. What was checked is not wrong, but that alone does not show'
  echo "that the draw is right. Still to be checked: $left, journal."
  echo 'verify.py checks these. Compare your own copies: sha256sum announcement.json entries.txt'
  echo "$entrants entrants and $count other applicants."
  if [ -s "$work/log" ]; then
    echo 'After the draw, when the tickets were known, people changed the order:'
    cut -f 1 "$work/log" | sort | uniq -c
  fi
  exit 3
}

main "$@"
