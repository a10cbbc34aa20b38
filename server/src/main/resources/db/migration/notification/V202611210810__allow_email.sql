alter table notification.message drop constraint message_channel_known;
alter table notification.message add constraint message_channel_known check (channel in ('PUSH', 'EMAIL', 'ZALO'));
