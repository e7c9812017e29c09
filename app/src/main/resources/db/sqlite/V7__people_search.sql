create virtual table person_search using fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

create trigger person_search_follows after delete on person begin
    delete from person_search where rowid = old.id;
end;
