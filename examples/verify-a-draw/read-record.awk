# Reads the JSON of a record and prints a line for each value: its path, a tab, the value. Whatever
# is not JSON, or has no place in a record, is refused, and the last line says why. The input has no
# control characters but white space, and the locale is C.

BEGIN {
  RS = "\"" # so that every second piece is a text
  awaited = "value"
  keys[""] = "format library? announcement entries revealed seed order log"
  keys["announcement"] = "drawId call? places closesAt drawAt method sources findings?"
  keys["announcement.call"] = "id version sha256"
  keys["announcement.sources# drand"] = "kind chain round"
  keys["announcement.sources# secret"] = "kind commitment"
  keys["announcement.sources# numbers"] = "kind name"
  keys["entries"] = "ids sha256"
  keys["revealed# drand"] = "kind round signature previousSignature? randomness?"
  keys["revealed# secret"] = "kind secret"
  keys["revealed# numbers"] = "kind name numbers"
  keys["order#"] = "rank id ticket? place"
}

length($0) > 100000 { refuse("no text and no list in a record is as long as one in it") }
!in_text {
  read_signs($0)
  in_text = 1
  text = ""
  next
}
{
  text = text $0
  if (text ~ /[\001-\037]/ || length(text) > 100000) refuse("it is not JSON")
  match($0, /\\*$/)
  if (RLENGTH % 2 == 1) { # an odd number of backslashes keeps the quotation mark in the text
    text = text "\""
    next
  }
  in_text = 0
  if (awaited ~ /^key/) read_key(text)
  else read_value(text, "text")
}
END { if (!refused && awaited != "nothing") refuse("it is cut short") }

function refuse(why) {
  print why
  refused = 1
  exit 1
}

# What stands between two texts: brackets, commas, colons, numbers, true, false and null.
function read_signs(rest,   sign) {
  while (match(rest, /[^ \t\r\n]/)) {
    rest = substr(rest, RSTART)
    sign = match(rest, /^[^][{}:, \t\r\n]+/) ? substr(rest, 1, RLENGTH) : substr(rest, 1, 1)
    rest = substr(rest, length(sign) + 1)
    if (sign == "{" || sign == "[") open_part(sign)
    else if (sign == "}" || sign == "]") close_part(sign)
    else if (sign == ":" && awaited == ":") awaited = "value"
    else if (sign == "," && awaited ~ /^,/) awaited = type[depth] == "{" ? "key" : "value"
    else if (sign ~ /^(true|false|null|-?(0|[1-9][0-9]*))$/) read_value(sign, "plain")
    else refuse("it is not JSON, or has a number that is not whole")
  }
}

function read_key(name) {
  if (!skipped(where[depth] ".") && name !~ /^[A-Za-z]+[0-9]*$/) refuse("it has an unknown key")
  key = name
  if ((where[depth], key) in seen) refuse("a key stands twice in " where[depth])
  seen[where[depth], key]
  count[depth]++
  awaited = ":"
}

function path_of_next() {
  if (awaited !~ /^value/) refuse("it is not JSON")
  if (depth == 0) return ""
  if (type[depth] == "[") return where[depth] "." count[depth]++
  return where[depth] (depth > 1 ? "." : "") key
}
function after_value() {
  awaited = depth == 0 ? "nothing" : type[depth] == "{" ? ", or }" : ", or ]"
}
function skipped(path) { return path ~ /^(log|announcement[.]findings)[.]/ }

# entries.ids.17 becomes entries.ids#
function form_of(path) {
  gsub(/[.][0-9]+/, "#", path)
  return path
}

function read_value(value, kind,   path) {
  path = path_of_next()
  if (!skipped(path)) {
    if (kind == "text") value = unescape(value)
    if (!fits(form_of(path), value, kind)) refuse("of what stands at " path)
    if (path ~ /[.]kind$/) kinds[path] = value
    print path "\t" value
  }
  after_value()
}

function open_part(sign,   path) {
  path = path_of_next()
  if (!skipped(path) && !fits(form_of(path), "", sign)) refuse("of what stands at " path)
  if (depth == 16) refuse("it is nested too deep")
  depth++
  type[depth] = sign
  where[depth] = path
  count[depth] = 0
  awaited = sign == "{" ? "key or }" : "value or ]"
}

function close_part(sign,   path) {
  if (!index(awaited, sign)) refuse("it is not JSON")
  path = where[depth]
  if (path == "log" && count[depth] > 0) print "log.length\t" count[depth]
  if (sign == "]" && count[depth] == 0 && path ~ /(sources|numbers)$/) refuse(path " is empty")
  if (sign == "}" && !skipped(path ".")) check_keys(path)
  depth--
  after_value()
}

function check_keys(path,   table, names, n, name, i, optional, found) {
  table = form_of(path)
  if ((path ".kind") in kinds) table = table " " kinds[path ".kind"]
  n = split(keys[table], names, " ")
  for (i = 1; i <= n; i++) {
    name = names[i]
    optional = sub(/[?]$/, "", name)
    if ((path, name) in seen) found++
    else if (!optional) refuse("it lacks " path (path == "" ? "" : ".") name)
  }
  if (found != count[depth]) refuse("a key too many stands in " (path == "" ? "it" : path))
}

function fits(form, value, kind,   name, is_text) {
  name = form
  sub(/^.*[.]/, "", name)
  is_text = kind == "text"
  if (name ~ /^(announcement|call|entries|sources#|revealed#|order#)?$/) return kind == "{"
  if (name ~ /^(sources|findings|ids|revealed|numbers|order|log)$/) return kind == "["
  if (name == "places") return !is_text && is_whole(value)
  if (name ~ /^(round|rank|version)$/) return !is_text && value != "0" && is_whole(value)
  if (name == "numbers#" && is_text) return value ~ /^[0-9]+$/ && length(value) <= 20
  if (name == "numbers#") return is_whole(value)
  if (name == "place") return !is_text && value ~ /^(true|false)$/
  if (name == "seed" && value == "null") return !is_text
  if (!is_text) return 0
  if (name ~ /^(chain|commitment|sha256|randomness|seed|ticket)$/)
    return length(value) == 64 && value !~ /[^0-9a-f]/
  if (name ~ /^(signature|previousSignature|secret)$/)
    return length(value) > 0 && length(value) % 2 == 0 && value !~ /[^0-9a-f]/
  if (name ~ /^(drawId|id|ids#)$/)
    return length(value) > 0 && length(value) <= 200 && value !~ /[^!-~]/
  if (name == "name") return value ~ /^[^ ]/ && value !~ / $|\302[\200-\237]|\342\200[\250\251]/
  if (name ~ /^(closesAt|drawAt)$/)
    return value ~ /^[0-9-]+T[0-9:.]+(Z|[+-][0-9][0-9]:[0-9][0-9])$/
  if (name == "kind") return value ~ /^(drand|secret|numbers)$/
  if (name == "library") return length(value) > 0 && length(value) <= 50 && value !~ /[^ -~]/
  if (name == "method") return value == "ticket"
  if (name == "format") return value == "utlysning-draw/1"
  return 0
}
function is_whole(value) {
  if (value !~ /^[0-9]+$/ || length(value) > 16) return 0
  return length(value) < 16 || value "" <= "9007199254740991"
}

function unescape(rest,   done, at, sign, code, low) {
  while (at = index(rest, "\\")) {
    sign = substr(rest, at + 1, 1)
    done = done substr(rest, 1, at - 1)
    rest = substr(rest, at + 2)
    if (sign == "u") {
      code = number_of(substr(rest, 1, 4))
      rest = substr(rest, 5)
      if (code >= 55296 && code < 56320 && substr(rest, 1, 2) == "\\u") { # half of a pair
        low = number_of(substr(rest, 3, 4))
        if (low < 56320 || low > 57343) low = -1
        code = low < 0 ? low : (code - 55296) * 1024 + low - 56320 + 65536
        rest = substr(rest, 7)
      }
      sign = utf8(code)
    }
    else if (sign !~ /^["\\\/]$/) refuse("a text has a control character")
    done = done sign
  }
  return done rest
}
function number_of(digits,   i, code) {
  if (digits !~ /^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$/) return -1
  for (i = 1; i <= 4; i++)
    code = code * 16 + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
  return code
}
function utf8(code) {
  if (code < 32 || code == 127 || (code >= 55296 && code < 57344))
    refuse("a text has a control character, or half a character")
  if (code < 128) return sprintf("%c", code)
  if (code < 2048) return sprintf("%c", 192 + int(code / 64)) continued(code, 1)
  if (code < 65536) return sprintf("%c", 224 + int(code / 4096)) continued(code, 64)
  return sprintf("%c", 240 + int(code / 262144)) continued(code, 4096)
}
function continued(code, unit,   bytes) {
  for (; unit >= 1; unit /= 64) bytes = bytes sprintf("%c", 128 + int(code / unit) % 64)
  return bytes
}
