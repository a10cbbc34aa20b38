-- The desk finds records by words typed without diacritics as well.
CREATE FUNCTION procedure.folded(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(lower(normalize(words, NFC)),
        'àáâãèéêìíîòóôõùúûýăĕĩĭŏũŭŷơưṍṹạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđÀÁÂÃÈÉÊÌÍÎÒÓÔÕÙÚÛÝĂĔĨĬŎŨŬŶƠƯṌṸẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐ',
        'aaaaeeeiiioooouuuyaeiiouuyououaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyydaaaaeeeiiioooouuuyaeiiouuyououaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyyd');
