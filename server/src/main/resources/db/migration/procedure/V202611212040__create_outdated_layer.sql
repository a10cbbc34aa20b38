-- Plain layers beside which the official text has changed since somebody last looked whether they fit.
-- What ships with the program was written beside the national text, so the first of those is where it starts.
CREATE VIEW procedure.outdated_layer AS
SELECT record.code, seen.id AS seen_id
FROM procedure.record
CROSS JOIN LATERAL (
    SELECT coalesce(
        (SELECT official_id FROM procedure.plain_edit
         WHERE code = record.code AND action IN ('PUBLISHED', 'RESTORED', 'REVIEWED')
         ORDER BY number DESC LIMIT 1),
        (SELECT id FROM procedure.layer_version
         WHERE code = record.code AND layer = 'OFFICIAL' AND source <> 'STARTER'
         ORDER BY number LIMIT 1),
        record.official_id) AS id) seen
WHERE record.plain_id IS NOT NULL AND seen.id <> record.official_id;
