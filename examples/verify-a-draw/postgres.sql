-- Draws in PostgreSQL, from version 11 on, among the ids of a table `entrants`, in the order that
-- the library gives. The seed is that of the record; the limit is how many of the order are wanted,
-- such as the places. COLLATE "C" is the order of the bytes, whatever the language of the database.
--
--   EXECUTE draw('…64 hexadecimal digits…', 6);

PREPARE draw(text, bigint) AS
SELECT id, encode(sha256(convert_to($1 || ':' || id, 'UTF8')), 'hex') AS ticket
FROM entrants
ORDER BY sha256(convert_to($1 || ':' || id, 'UTF8')), id COLLATE "C"
LIMIT $2;
