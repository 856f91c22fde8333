-- Questions to start from. Ask them all: talstreck query - < warehouse/queries.sql
-- Ask one: copy it, with its comment or without, into talstreck query "..."
-- Every quote can be traced: source, article, offsets, method, confidence.

-- Who is quoted, in which role, for whom, and how often?
SELECT speaker_name, any_value(role) AS role, any_value(organization_name) AS organization, count(*) AS quotes
FROM quotes
WHERE kind <> 'indirect' AND speaker_name IS NOT NULL
GROUP BY speaker_name
ORDER BY quotes DESC, speaker_name;

-- Where does each quote stand, and how sure is the speaker?
SELECT a.published_on, a.title, q.speaker_name, q.attribution, q.confidence, left(q.text, 60) AS beginning
FROM quotes q JOIN articles a USING (article_id)
ORDER BY a.published_on DESC, a.title, q.ordinal;

-- Which municipalities are written about, by SCB code?
SELECT code, name, articles, mentions
FROM entities
WHERE type = 'municipality'
ORDER BY mentions DESC, code;

-- Where does a municipality stand in the rankings?
SELECT r.title, r.year, e.rank, e.tied, e.score, e.previous_rank
FROM ranking_entries e JOIN rankings r USING (ranking_id)
WHERE e.code = '1256'
ORDER BY r.year, r.title;

-- Quotes by party.
SELECT party, count(*) AS quotes, count(DISTINCT speaker_id) AS speakers
FROM quotes
WHERE party IS NOT NULL
GROUP BY party
ORDER BY quotes DESC, party;

-- Quotes with the words before and after, to be read in their place. The texts stand in the warehouse alone.
SELECT
    a.title,
    q.speaker_name,
    substr(t.text, greatest(q.start_char - 60, 0) + 1, least(q.start_char, 60)) AS before,
    q.text,
    substr(t.text, q.end_char + 1, 60) AS after
FROM quotes q JOIN articles a USING (article_id) JOIN article_texts t USING (article_id)
ORDER BY a.published_on DESC, a.article_id, q.ordinal;

-- Which articles say something else than before?
SELECT a.title, a.url, v.as_of AS earlier_version_of, length(t.text) - length(v.text) AS characters_more
FROM article_versions v JOIN articles a USING (article_id) JOIN article_texts t USING (article_id)
ORDER BY v.as_of DESC, a.article_id;
