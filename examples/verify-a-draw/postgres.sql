-- Draws anew in PostgreSQL, from version 14 on, and compares with what a record says:
--
--   CREATE TABLE record (content json);
--   \set content `cat record.json`
--   INSERT INTO record VALUES (:'content');
--   \i postgres.sql
--
-- It makes a table `drawn` (rank, id, ticket, place), and lists each row that the record has
-- otherwise. No row means that order and places follow from the entrants and the seed; all else in
-- the record is for another tool to check. What this does not do, it refuses by name. COLLATE "C" is
-- the order of the bytes, whatever the language of the database.

-- A million entrants are sorted several times: in memory, or it takes many times as long.
SET work_mem = '1GB';
SET jit = off;

DROP TABLE IF EXISTS drawn;

DO $$
DECLARE what text;
BEGIN
  SELECT string_agg(one, ', ') INTO what
  FROM (SELECT content, content #> '{announcement,selection}' AS selection FROM record) AS said, unnest(ARRAY[
    CASE WHEN content ->> 'format' <> 'utlysning-draw/2' THEN 'another format than utlysning-draw/2' END,
    CASE WHEN content #>> '{announcement,method}' <> 'ticket' THEN 'the method ' || (content #>> '{announcement,method}') END,
    CASE WHEN json_array_length(content -> 'log') > 0 THEN 'a log' END,
    CASE WHEN selection -> 'budget' IS NOT NULL THEN 'a budget' END,
    CASE WHEN selection -> 'placesNeeded' IS NOT NULL THEN 'placesNeeded' END,
    CASE WHEN json_array_length(selection -> 'caps') > 1 THEN 'more than one cap' END
  ]) AS one
  WHERE one IS NOT NULL;
  IF what IS NOT NULL THEN
    RAISE EXCEPTION 'This is not checked in SQL: %', what;
  END IF;
END $$;

-- One query: from the entry lines and the seed to who has which place.
CREATE TABLE drawn AS
WITH RECURSIVE
announced AS MATERIALIZED ( -- else the record would be read again for each entrant
  SELECT content ->> 'seed' AS seed, content #> '{entries,lines}' AS lines,
    content #> '{announcement,selection}' AS s,
    content #>> '{announcement,selection,caps,0,by}' AS capped_by,
    (content #>> '{announcement,selection,caps,0,maximum}')::bigint AS maximum
  FROM record
),
-- The pools in the order in which they are filled. The open places are those outside the quotas, and
-- what is placed first is taken from them.
pools AS MATERIALIZED (
  SELECT row_number() OVER (ORDER BY n) AS n, pool,
    ' ' || (belongs ->> 'fact') || '=' || (belongs ->> 'is') || ' ' AS belongs, places, unfilled
  FROM (
    SELECT 0 AS n, 'first' AS pool, s -> 'placedFirst' AS belongs, NULL::bigint AS places, NULL AS unfilled
    FROM announced WHERE s -> 'placedFirst' IS NOT NULL
    UNION ALL
    SELECT n, q ->> 'id', q -> 'when', (q ->> 'places')::bigint, q ->> 'unfilled'
    FROM announced, json_array_elements(s -> 'quotas') WITH ORDINALITY AS quota (q, n)
    UNION ALL
    SELECT 1e9, 'open', NULL, NULL, NULL
  ) AS pool
),
-- Each entrant with its ticket, the value that a cap counts, and its position by the announced keys,
-- the ticket and the id.
entrants AS MATERIALIZED (
  SELECT row_number() OVER (ORDER BY sorted_on, ticket, id COLLATE "C") AS rank, id,
    encode(ticket, 'hex') AS ticket, attributes, capped
  FROM (
    SELECT id, attributes, sha256(convert_to(seed || ':' || id, 'UTF8')) AS ticket,
      split_part(split_part(attributes, ' ' || capped_by || '=', 2), ' ', 1) AS capped,
      ARRAY(
        SELECT CASE key ->> 'direction' WHEN 'descending' THEN -1 ELSE 1 END
          * split_part(split_part(attributes, ' ' || (key ->> 'by') || '=', 2), ' ', 1)::bigint
        FROM json_array_elements(s -> 'order') WITH ORDINALITY AS one (key, n) ORDER BY n
      ) AS sorted_on
    FROM (
      SELECT split_part(line, ' ', 1) AS id, substr(line, strpos(line || ' ', ' ')) || ' ' AS attributes,
        seed, s, capped_by
      FROM announced, json_array_elements_text(lines) AS line
    ) AS entrant
  ) AS ticketed
),
-- One pool after the other walks the order. `spare` is what a quota left to the next one, and
-- `open_places` what there is for `first` and `open`. Who would be more than the cap is passed over.
walk AS (
  SELECT 0::bigint AS n, rank, id, ticket, attributes, capped, maximum, NULL::text AS place,
    0::bigint AS spare,
    (s ->> 'places')::bigint - (SELECT coalesce(sum(places), 0)::bigint FROM pools) AS open_places
  FROM entrants, announced
  UNION ALL
  SELECT n, rank, id, ticket, attributes, capped, maximum,
    CASE WHEN is_placed THEN pool ELSE place END,
    CASE unfilled WHEN 'to-next' THEN capacity - taken ELSE 0 END,
    open_places + CASE
      WHEN unfilled = 'to-all' OR (unfilled = 'to-next' AND is_last) THEN capacity - taken
      WHEN unfilled IS NULL THEN -taken
      ELSE 0 END
  FROM (
    SELECT *, sum(is_placed::integer) OVER () AS taken
    FROM (
      SELECT *, fits AND row_number() OVER (PARTITION BY fits ORDER BY rank) <= capacity AS is_placed
      FROM (
        SELECT *, may AND (maximum IS NULL OR maximum >= count(place) OVER (PARTITION BY capped)
          + row_number() OVER (PARTITION BY may, capped ORDER BY rank)) AS fits
        FROM (
          SELECT pools.n, rank, id, ticket, attributes, capped, maximum, place, open_places,
            pool, unfilled,
            coalesce(places + spare, open_places) AS capacity,
            pools.n = (SELECT max(n) - 1 FROM pools) AS is_last,
            place IS NULL AND (belongs IS NULL OR strpos(attributes, belongs) > 0) AS may
          FROM walk JOIN pools ON pools.n = walk.n + 1
        ) AS candidates
      ) AS judged
    ) AS fitting
  ) AS counted
)
SELECT rank, id, ticket, place
FROM walk
WHERE n = (SELECT max(n) FROM pools);

WITH stated AS (
  SELECT (entry ->> 'rank')::bigint AS rank, entry ->> 'id' AS id, entry ->> 'ticket' AS ticket,
    entry ->> 'place' AS place
  FROM record, json_array_elements(content -> 'order') AS entry
)
SELECT * FROM (
  SELECT 'drawn' AS by, * FROM (TABLE drawn EXCEPT ALL TABLE stated) AS missing
  UNION ALL
  SELECT 'the record', * FROM (TABLE stated EXCEPT ALL TABLE drawn) AS added
) AS differences
ORDER BY rank, by
LIMIT 100;
