-- Photos of a report that is being collected wait in the feedback room under a random draft, which nobody but this
-- conversation knows.
alter table conversation.conversation add column photo_draft uuid;

-- How many photos came with a message and were kept.
alter table conversation.message add column photos smallint not null default 0
    constraint message_photos_check check (photos between 0 and 20);

-- Where the pictures of a delivery can be fetched, encrypted, erased with the words.
alter table zalo.incoming add column pictures bytea;
