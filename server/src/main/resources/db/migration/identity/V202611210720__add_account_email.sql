alter table identity.account add column email text not null default ''
    constraint account_email_length check (char_length(email) <= 200);
