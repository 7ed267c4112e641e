-- Draws in DuckDB among the ids of a table `entrants`, in the order that the library gives. The
-- seed is that of the record; the limit is how many of the order are wanted, such as the places.
--
--   EXECUTE draw(seed := '…64 hexadecimal digits…', places := 6);

PREPARE draw AS
SELECT id, sha256($seed || ':' || id) AS ticket
FROM entrants
ORDER BY ticket, id COLLATE "C"
LIMIT $places;
