-- The statements of one chat message as the service sends them, for pgbench: what PostgreSQL alone can do, as a ceiling
-- for docs/load/chat.lua. Against the embedded database of a home that has conversations (start some as chat.lua says):
--   pgbench -n -M prepared -c 8 -j 1 -T 10 -D conversations=400 -f docs/load/chat.pgbench.sql -h 127.0.0.1 -p <port> -U <user> postgres
-- with PGPASSWORD from <home>/postgres/password. With -R 200 -L 40 it sends 200 a second and counts those above 40 ms.
\set n random(1, :conversations)
begin;
select id as conversation from conversation.conversation where number = :n for update \gset
select id from conversation.message where conversation_id = :conversation::uuid and client_message_id = 'none';
with question as (
    insert into conversation.message (conversation_id, author, text, said_at, client_message_id, act, decision,
        confidence, procedure_code, unanswered, stars, photos, aspects)
    values (:conversation::uuid, 'CITIZEN', 'làm giấy khai sinh cho bé cần gì', now(), md5(random()::text),
        'PROCEDURE_QUESTION', 'ANSWER', 0.9, '1.001193', false, null, 0, 'DOCUMENTS') returning id),
said as (
    insert into conversation.message (conversation_id, author, text, said_at, in_reply_to, reply)
    select :conversation::uuid, 'ASSISTANT', reply.text, now(), question.id, reply.whole::jsonb
    from question cross join unnest(array[repeat('Giấy tờ cần mang theo. ', 40)],
        array['{"kind":"ANSWER","text":"' || repeat('Giấy tờ cần mang theo. ', 40) || '"}'])
        with ordinality as reply (text, whole, place)
    order by reply.place returning id),
remembered as (
    update conversation.conversation
    set state = state || jsonb_build_object('missed', random()), answered_by = 'ASSISTANT', waiting_since = null,
        last_message_at = now(), expires_at = date_trunc('day', now() + interval '90 days')
    where id = :conversation::uuid)
select id from said order by id;
end;
