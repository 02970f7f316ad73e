-- What is shown as free obeys the limits that booking checks again under the person's lock.

-- Hours by the clock on the wall; rows that touch are one, also across midnight.
CREATE FUNCTION working_hours(weekly jsonb, overrides jsonb, first_day date, last_day date) RETURNS tsmultirange
    LANGUAGE sql STABLE AS $$
    SELECT coalesce(range_agg(tsrange(d + (h.row ->> 'from')::interval, d + (h.row ->> 'to')::interval)), '{}')
    FROM generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') AS d
    CROSS JOIN LATERAL (
        SELECT o AS row FROM jsonb_array_elements(overrides) AS o
        WHERE o ->> 'date' = to_char(d, 'YYYY-MM-DD') AND o ->> 'from' IS NOT NULL
        UNION ALL
        SELECT w FROM jsonb_array_elements(
            CASE weekly WHEN '[]' THEN '[{"from": "00:00", "to": "24:00"}]' ELSE weekly END) AS w
        WHERE coalesce(w ->> 'dayOfWeek', to_char(d, 'FMDAY')) = to_char(d, 'FMDAY')
          AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(overrides) AS o
                          WHERE o ->> 'date' = to_char(d, 'YYYY-MM-DD'))) AS h
$$;

-- Interviews of one group slot are one; the one that is to be placed, and its own group, do not count.
CREATE FUNCTION interviews_held(who uuid, from_time timestamptz, to_time timestamptz, besides uuid, slot_key uuid)
    RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT count(DISTINCT coalesce(i.slot_id, i.id))
    FROM interview_interviewer p JOIN interview i ON i.id = p.interview_id
    WHERE p.person_id = who AND p.starts_at >= from_time AND p.starts_at < to_time AND i.mode = 'LIVE'
      AND i.status IN ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'NO_SHOW')
      AND i.id IS DISTINCT FROM besides AND coalesce(i.slot_id, i.id) <> slot_key);
END
$$;

CREATE FUNCTION takes_interview(who uuid, starts timestamptz, ends timestamptz, besides uuid, slot_key uuid)
    RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT 1 FROM availability a
        CROSS JOIN LATERAL (SELECT starts AT TIME ZONE a.zone AS from_wall, ends AT TIME ZONE a.zone AS to_wall) t
        CROSS JOIN LATERAL (SELECT date_trunc('day', t.from_wall) AS day, date_trunc('week', t.from_wall) AS week) d
        WHERE a.person_id = who AND (
            NOT working_hours(a.weekly, a.overrides, t.from_wall::date, t.to_wall::date)
                @> tsrange(t.from_wall, greatest(t.from_wall, t.to_wall))
            OR a.daily_cap <= interviews_held(who, d.day AT TIME ZONE a.zone,
                (d.day + interval '1 day') AT TIME ZONE a.zone, besides, slot_key)
            OR a.weekly_cap <= interviews_held(who, d.week AT TIME ZONE a.zone,
                (d.week + interval '7 days') AT TIME ZONE a.zone, besides, slot_key)))
$$;

-- Interviews are counted by who sits in them and when, so the index for those that were held is not needed.
DROP INDEX ix_interview_held;
