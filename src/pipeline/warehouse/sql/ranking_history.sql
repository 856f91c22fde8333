-- A row is a row of a ranking. Rankings of one title and publisher are one, followed over years and articles.
-- `title` is without its year and the part that is printed ("topp tio"), as the latest year has it. `previous_rank` is
-- the printed one, else the place that the year before gives in another of the rankings.
WITH named AS (
    SELECT
        ranking_id,
        article_id,
        year,
        publisher_name,
        regexp_replace(title, '\(?\b(19|20)[0-9]{2}([/–-][0-9]{2,4})?\b\)?', '', 'g') AS bare,
        regexp_replace(
            bare,
            '(^|[,:;–—(-]|\s)\s*((topp|botten)[\s-]*' || number || '|(topp|botten|hela )listan|de ' || number
            || ' (bästa|sämsta|främsta|högsta|lägsta))[\s:.)]*$',
            '',
            'i'
        ) AS whole,
        trim(regexp_replace(coalesce(nullif(trim(whole), ''), bare), '\s+', ' ', 'g'), ' :;,.–—-') AS title
    FROM rankings, (
        SELECT '([0-9]+|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|trettio|femtio|hundra)' AS number
    )
), keyed AS (
    SELECT
        *,
        coalesce(lower(nfc_normalize(nullif(title, ''))), ranking_id) AS title_key,
        lower(nfc_normalize(coalesce(publisher_name, ''))) AS publisher_key
    FROM named
), series AS (
    SELECT
        title_key,
        publisher_key,
        arg_max(title, (coalesce(year, 0), ranking_id)) AS title,
        arg_max(publisher_name, (coalesce(year, 0), ranking_id)) AS publisher
    FROM keyed
    GROUP BY ALL
), places AS (
    SELECT keyed.* EXCLUDE (title), ranking_entries.* EXCLUDE (ranking_id), coalesce(code, lower(name)) AS ranked
    FROM keyed JOIN ranking_entries USING (ranking_id)
), years AS (
    SELECT title_key, publisher_key, ranked, year, min(rank) AS rank
    FROM places
    GROUP BY ALL
)
SELECT
    series.title,
    series.publisher,
    places.code,
    places.name,
    places.year,
    places.rank,
    places.score,
    coalesce(places.previous_rank, years.rank) AS previous_rank,
    places.article_id
FROM places
JOIN series USING (title_key, publisher_key)
LEFT JOIN years
    ON years.title_key = places.title_key
    AND years.publisher_key = places.publisher_key
    AND years.ranked = places.ranked
    AND years.year = places.year - 1
ORDER BY ALL
