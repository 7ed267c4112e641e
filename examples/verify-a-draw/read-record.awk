# Reads the JSON of a record and prints a line for each value: its path, a tab, the value. The
# announcement comes once more as a whole, in the form of RFC 8785, since its bytes are hashed.
#
# It ends with 2 for what is no record at all, and with 1 for a record with something in it that has
# no place in one; the last line says why. The input has no control characters but white space, and
# the locale is C.

BEGIN {
  RS = "\"" # so that every second piece is a text
  awaited = "value"
  keys[""] = "format announcement entries others revealed seed order log timestamps?"
  keys["announcement"] = "format drawId method? call? closesAt drawAt attributes sources selection"
  keys["announcement.call"] = "id version sha256"
  keys["announcement.sources# drand"] = "kind chain round successor?"
  keys["announcement.sources# secret"] = "kind commitment"
  keys["announcement.sources# numbers"] = "kind name count from to repeat order outside successor?"
  keys["announcement.sources#.successor"] = "from source"
  keys["announcement.sources#.successor.source drand"] = "kind chain round"
  keys["announcement.sources#.successor.source numbers"] = "kind name count from to repeat order outside"
  keys["announcement.selection"] = "order places budget? whenShort? placedFirst? quotas? caps? placesNeeded? ask? waitingList?"
  keys["announcement.selection.order#"] = "by direction"
  keys["announcement.selection.placedFirst"] = "fact is"
  keys["announcement.selection.quotas#"] = "id when places? budget? unfilled"
  keys["announcement.selection.quotas#.when"] = "fact is"
  keys["announcement.selection.caps#"] = "by maximum"
  keys["entries"] = "lines sha256"
  keys["others"] = "lines sha256"
  keys["revealed# drand"] = "kind round signature previousSignature? successor?"
  keys["revealed# secret"] = "kind secret"
  keys["revealed# numbers"] = "kind numbers successor?"
  keys["order#"] = "rank id ticket? place?"
  split("offer accept decline lapse", steps, " ")
  for (i in steps) keys["log# " steps[i]] = "kind id at"
  split("strike restore place", decisions, " ")
  for (i in decisions) keys["log# " decisions[i]] = "kind id at reason"
  keys["log# correct"] = "kind line at reason"
  keys["log# insert"] = "kind line salt at reason"
  keys["timestamps# rfc3161"] = "of events? kind token"
}

NR == 1 { sub(/^\357\273\277/, "") } # a byte order mark
!in_text {
  read_signs($0)
  in_text = 1
  text = ""
  next
}
{
  text = text $0
  match($0, /\\*$/)
  if (RLENGTH % 2 == 1) { # an odd number of backslashes keeps the quotation mark in the text
    text = text "\""
    next
  }
  in_text = 0
  if (text ~ /[\001-\037]/ || !is_utf8(text)) refuse("it is not JSON in UTF-8")
  if (awaited ~ /^key/) read_key(unescape(text))
  else read_value(unescape(text), "text")
}
END {
  if (refused) exit 2
  if (awaited != "nothing") say(2, "it is cut short")
  if (format != "utlysning-draw/2") say(2, "it has not the format utlysning-draw/2")
  if (stray != "") say(1, stray)
}

function say(status, why) {
  print why
  exit status
}
function refuse(why) {
  refused = 1
  say(2, why)
}
function misplaced(why) {
  if (stray == "") stray = why
}

function is_utf8(bytes) {
  gsub(/[\302-\337][\200-\277]/, "", bytes)
  gsub(/\340[\240-\277][\200-\277]|[\341-\354\356\357][\200-\277][\200-\277]|\355[\200-\237][\200-\277]/, "", bytes)
  gsub(/\360[\220-\277][\200-\277][\200-\277]|[\361-\363][\200-\277][\200-\277][\200-\277]/, "", bytes)
  gsub(/\364[\200-\217][\200-\277][\200-\277]/, "", bytes)
  return bytes !~ /[\200-\377]/
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
    else if (sign ~ /^(true|false|null)$/) read_value(sign, sign)
    else if (sign ~ /^(0|-?[1-9][0-9]*)$/ && is_exact(sign)) read_value(sign, "number")
    else refuse("it is not JSON, or has a number that is not whole")
  }
}
function is_exact(number) {
  sub(/^-/, "", number)
  return length(number) < 16 || (length(number) == 16 && number "" <= "9007199254740991")
}

function read_key(name) {
  key = name
  if ((where[depth], key) in seen) refuse("a key stands twice in " where[depth])
  seen[where[depth], key]
  order_of[depth, ++count[depth]] = key
  awaited = ":"
}

function path_of_next() {
  if (awaited !~ /^value/) refuse("it is not JSON")
  if (depth == 0) return ""
  if (type[depth] == "[") {
    key = count[depth]++
    return where[depth] "." key
  }
  return where[depth] (depth > 1 ? "." : "") key
}
function after_value() {
  awaited = depth == 0 ? "nothing" : type[depth] == "{" ? ", or }" : ", or ]"
}

# entries.lines.17 becomes entries.lines#
function form_of(path) {
  gsub(/[.][0-9]+/, "#", path)
  return path
}

function read_value(value, kind,   path) {
  path = path_of_next()
  if (path == "format") format = value
  if (!fits(form_of(path), value, kind)) misplaced("of what stands at " path)
  if (path ~ /[.]kind$/) kinds[path] = value
  print path "\t" value
  if (path ~ /^announcement[.]/) part[depth, key] = kind == "text" ? quoted(value) : value
  after_value()
}
function quoted(value) {
  gsub(/["\\]/, "\\\\&", value)
  return "\"" value "\""
}

function open_part(sign,   path) {
  path = path_of_next()
  if (!fits(form_of(path), "", sign)) misplaced("of what stands at " path)
  if (depth == 60) refuse("it is nested too deep")
  key_of[depth] = key
  depth++
  type[depth] = sign
  where[depth] = path
  count[depth] = 0
  awaited = sign == "{" ? "key or }" : "value or ]"
}

function close_part(sign,   path) {
  if (!index(awaited, sign)) refuse("it is not JSON")
  path = where[depth]
  if (sign == "]" && count[depth] == 0 && path ~ /(sources|numbers)$/) misplaced(path " is empty")
  if (sign == "}") check_keys(path)
  if (path ~ /^announcement/) write_part(sign, path)
  depth--
  key = key_of[depth]
  after_value()
}

# The members of an object in the order of their names, those of a list as they stand.
function write_part(sign, path,   i, j, name, written) {
  for (i = 1; sign == "}" && i <= count[depth]; i++) {
    name = order_of[depth, i]
    for (j = i; j > 1 && order_of[depth, j - 1] > name; j--)
      order_of[depth, j] = order_of[depth, j - 1]
    order_of[depth, j] = name
  }
  for (i = 1; i <= count[depth]; i++) {
    name = sign == "}" ? order_of[depth, i] : i - 1
    written = written (i > 1 ? "," : "") (sign == "}" ? quoted(name) ":" : "") part[depth, name]
  }
  written = (sign == "}" ? "{" : "[") written sign
  part[depth - 1, key_of[depth - 1]] = written
  if (path == "announcement") print "announcement\t" written
}

function check_keys(path,   table, names, n, name, i, optional, found) {
  table = form_of(path)
  if ((path ".kind") in kinds) table = table " " kinds[path ".kind"]
  n = split(keys[table], names, " ")
  for (i = 1; i <= n; i++) {
    name = names[i]
    optional = sub(/[?]$/, "", name)
    if ((path, name) in seen) found++
    else if (!optional) misplaced("it lacks " path (path == "" ? "" : ".") name)
  }
  if (found != count[depth]) misplaced("a key too many stands in " (path == "" ? "it" : path))
  if (table ~ /quotas#$/ && ((path, "places") in seen) == ((path, "budget") in seen))
    misplaced("a quota is of places or of money")
}

# Whether a value is of the kind that belongs where it stands. verify.py looks closer.
function fits(form, value, kind,   name) {
  name = form
  sub(/^.*[.]/, "", name)
  if (form ~ /^(announcement|announcement[.](call|selection)|entries|others|)$/) return kind == "{"
  if (name ~ /^(placedFirst|when|source|sources#|revealed#|order#|log#|quotas#|caps#|timestamps#)$/)
    return kind == "{"
  if (form ~ /sources#[.]successor$/) return kind == "{"
  if (form ~ /^(order|announcement[.]selection[.]order)$/) return kind == "["
  if (name ~ /^(attributes|sources|quotas|caps|lines|revealed|numbers|log|timestamps)$/)
    return kind == "["
  if (name ~ /^(repeat|outside)$/) return kind ~ /^(true|false)$/
  if (name == "successor") return kind == "true"
  if (name ~ /^(places|budget|maximum|count|from|to|events|version|round|rank|numbers#)$/ && form !~ /successor[.]from$/) {
    if (kind != "number" || value ~ /^-/) return 0
    return value != "0" || name !~ /^(count|events|version|round|rank)$/
  }
  if (kind != "text") return 0
  if (name ~ /^(chain|commitment|sha256|salt|seed|ticket)$/ || form == "others.lines#")
    return length(value) == 64 && value !~ /[^0-9a-f]/
  if (name ~ /^(signature|previousSignature)$/)
    return value ~ /^[0-9a-f]+$/ && length(value) % 2 == 0 && length(value) <= 192
  if (name == "secret") return value == "withheld" || (length(value) == 64 && value !~ /[^0-9a-f]/)
  if (form ~ /^(order|log)#[.]id$/) return is_id(value)
  if (name ~ /^(line|lines#)$/) return is_line(value)
  if (name ~ /^(attributes#|by|fact|placesNeeded|ask|place)$/) return is_key(value)
  if (name == "drawId") return value ~ /^[A-Za-z0-9][A-Za-z0-9._\/-]*$/ && length(value) <= 64
  if (name ~ /^(closesAt|drawAt|at|from)$/)
    return value ~ /^[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$/
  return value !~ /[\001-\037\177]/
}
function is_id(text) {
  return length(text) > 0 && length(text) <= 200 && text !~ /[^!-~]/
}
function is_key(text) {
  return text ~ /^[a-z][a-z0-9-]*$/ && length(text) <= 32
}
function is_line(line,   words, n, i, at) {
  n = split(line, words, / /)
  if (!is_id(words[1])) return 0
  for (i = 2; i <= n; i++) {
    at = index(words[i], "=")
    if (!is_key(substr(words[i], 1, at - 1)) || words[i] ~ /[^!-~]/) return 0
    if (length(words[i]) == at || length(words[i]) > at + 100) return 0
  }
  return 1
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
        if (low >= 56320 && low <= 57343) {
          code = (code - 55296) * 1024 + low - 56320 + 65536
          rest = substr(rest, 7)
        }
      }
      sign = utf8(code)
    }
    else if (sign ~ /^[bfnrt]$/) {
      misplaced("a text has a control character")
      sign = "?"
    }
    else if (sign !~ /^["\\\/]$/) refuse("it is not JSON")
    done = done sign
  }
  return done rest
}
function number_of(digits,   i, code) {
  if (digits !~ /^[0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f]$/) refuse("it is not JSON")
  for (i = 1; i <= 4; i++)
    code = code * 16 + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
  return code
}
function utf8(code) {
  if (code < 32 || code == 127 || (code >= 55296 && code < 57344)) {
    misplaced("a text has a control character, or half a character")
    return "?"
  }
  if (code < 128) return sprintf("%c", code)
  if (code < 2048) return sprintf("%c", 192 + int(code / 64)) continued(code, 1)
  if (code < 65536) return sprintf("%c", 224 + int(code / 4096)) continued(code, 64)
  return sprintf("%c", 240 + int(code / 262144)) continued(code, 4096)
}
function continued(code, unit,   bytes) {
  for (; unit >= 1; unit /= 64) bytes = bytes sprintf("%c", 128 + int(code / unit) % 64)
  return bytes
}
