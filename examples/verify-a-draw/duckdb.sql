-- Draws anew in DuckDB, from version 1.2 on, and compares with what a record says:
--
--   duckdb -cmd "SET VARIABLE record = 'record.json'" -f duckdb.sql
--
-- It makes a table `drawn` (rank, id, ticket, place), and lists each row that the record has
-- otherwise. No row means that order and places follow from the entrants and the seed; all else in
-- the record is for another tool to check. What this does not do, it refuses by name.
--
-- The columns are given their types, since DuckDB would otherwise take ids for dates or UUIDs.

CREATE OR REPLACE TABLE record AS
FROM read_json(
  getvariable('record'),
  columns := {
    format: 'VARCHAR',
    announcement: 'STRUCT(method VARCHAR, selection STRUCT(
      "order" STRUCT("by" VARCHAR, direction VARCHAR)[],
      places BIGINT, budget BIGINT, placesNeeded VARCHAR, caps STRUCT("by" VARCHAR, maximum BIGINT)[],
      placedFirst STRUCT(fact VARCHAR, "is" VARCHAR),
      quotas STRUCT(id VARCHAR, "when" STRUCT(fact VARCHAR, "is" VARCHAR), places BIGINT, unfilled VARCHAR)[]))',
    entries: 'STRUCT(lines VARCHAR[])',
    seed: 'VARCHAR',
    "order": 'STRUCT(rank BIGINT, id VARCHAR, ticket VARCHAR, place VARCHAR)[]',
    log: 'JSON[]'
  },
  format := 'unstructured',
  maximum_object_size := 1000000000
);

SELECT error('This is not checked in SQL: ' || string_agg(what, ', '))
FROM (
  SELECT unnest([
    CASE WHEN format <> 'utlysning-draw/2' THEN 'another format than utlysning-draw/2' END,
    CASE WHEN announcement.method <> 'ticket' THEN 'the method ' || announcement.method END,
    CASE WHEN len(log) > 0 THEN 'a log' END,
    CASE WHEN announcement.selection.budget IS NOT NULL THEN 'a budget' END,
    CASE WHEN announcement.selection.placesNeeded IS NOT NULL THEN 'placesNeeded' END,
    CASE WHEN len(announcement.selection.caps) > 1 THEN 'more than one cap' END
  ]) AS what
  FROM record
)
WHERE what IS NOT NULL
HAVING count(*) > 0;

-- One query: from the entry lines and the seed to who has which place.
CREATE OR REPLACE TABLE drawn AS
WITH RECURSIVE
announced AS MATERIALIZED (
  SELECT seed, entries.lines AS lines, announcement.selection AS s FROM record
),
-- The pools in the order in which they are filled. The open places are those outside the quotas, and
-- what is placed first is taken from them.
pools AS MATERIALIZED (
  SELECT row_number() OVER (ORDER BY n) AS n, * EXCLUDE (n)
  FROM (
    SELECT 0 AS n, 'first' AS pool, s.placedFirst AS belongs, NULL::BIGINT AS places, NULL AS unfilled
    FROM announced WHERE s.placedFirst IS NOT NULL
    UNION ALL
    SELECT n, q.id, q."when", q.places, q.unfilled
    FROM (SELECT unnest(s.quotas) AS q, generate_subscripts(s.quotas, 1) AS n FROM announced)
    UNION ALL
    SELECT 1 + coalesce(len(s.quotas), 0), 'open', NULL, NULL, NULL FROM announced
  )
),
-- Each entrant with its ticket, the value that a cap counts, and its position by the announced keys,
-- the ticket and the id.
entrants AS MATERIALIZED (
  SELECT row_number() OVER (ORDER BY sorted_on, ticket, id COLLATE "C") AS rank,
    id, ticket, attributes, capped
  FROM (
    SELECT id, attributes, sha256(seed || ':' || id) AS ticket,
      split_part(split_part(attributes, ' ' || s.caps[1]."by" || '=', 2), ' ', 1) AS capped,
      list_transform(s."order", lambda key: CASE key.direction WHEN 'descending' THEN -1 ELSE 1 END
        * split_part(split_part(attributes, ' ' || key."by" || '=', 2), ' ', 1)::BIGINT) AS sorted_on
    FROM (
      SELECT split_part(line, ' ', 1) AS id, substr(line, strpos(line || ' ', ' ')) || ' ' AS attributes,
        seed, s
      FROM (SELECT unnest(lines) AS line, seed, s FROM announced)
    )
  )
),
-- One pool after the other walks the order. `spare` is what a quota left to the next one, and
-- `open_places` what there is for `first` and `open`. Who would be more than the cap is passed over.
walk AS (
  SELECT 0::BIGINT AS n, rank, attributes, capped, s.caps[1].maximum AS maximum,
    NULL::VARCHAR AS place, 0::BIGINT AS spare,
    s.places - coalesce((SELECT sum(places) FROM pools), 0)::BIGINT AS open_places
  FROM entrants, announced
  UNION ALL
  SELECT n, rank, attributes, capped, maximum, CASE WHEN is_placed THEN pool ELSE place END,
    CASE unfilled WHEN 'to-next' THEN capacity - taken ELSE 0 END,
    open_places + CASE
      WHEN unfilled = 'to-all' OR (unfilled = 'to-next' AND is_last) THEN capacity - taken
      WHEN unfilled IS NULL THEN -taken
      ELSE 0 END
  FROM (
    SELECT *, sum(is_placed::INTEGER) OVER ()::BIGINT AS taken
    FROM (
      SELECT *, fits AND row_number() OVER (PARTITION BY fits ORDER BY rank) <= capacity AS is_placed
      FROM (
        SELECT *, may AND (maximum IS NULL OR maximum >= count(place) OVER (PARTITION BY capped)
          + row_number() OVER (PARTITION BY may, capped ORDER BY rank)) AS fits
        FROM (
          SELECT pools.n, walk.* EXCLUDE (n), pool, unfilled,
            coalesce(places + spare, open_places) AS capacity,
            pools.n = (SELECT max(n) - 1 FROM pools) AS is_last,
            place IS NULL AND (belongs IS NULL
              OR contains(attributes, ' ' || belongs.fact || '=' || belongs."is" || ' ')) AS may
          FROM walk JOIN pools ON pools.n = walk.n + 1
        )
      )
    )
  )
)
SELECT rank, id, ticket, place
FROM entrants JOIN walk USING (rank)
WHERE n = (SELECT max(n) FROM pools);

SELECT * FROM (
  SELECT 'drawn' AS "by", * FROM (FROM drawn EXCEPT ALL SELECT unnest("order", recursive := true) FROM record)
  UNION ALL
  SELECT 'the record', * FROM (SELECT unnest("order", recursive := true) FROM record EXCEPT ALL FROM drawn)
)
ORDER BY rank, "by"
LIMIT 100;
