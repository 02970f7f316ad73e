package dev.parley.verification.token;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import java.util.Locale;

@Converter(autoApply = true)
public class TokenKindColumn implements AttributeConverter<TokenKind, String> {

    @Override
    public String convertToDatabaseColumn(TokenKind kind) {
        return kind == null ? null : kind.wire();
    }

    @Override
    public TokenKind convertToEntityAttribute(String column) {
        return column == null ? null : TokenKind.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
