package dev.parley.verification.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CaseTypeColumn implements AttributeConverter<CaseType, String> {

    @Override
    public String convertToDatabaseColumn(CaseType type) {
        return type == null ? null : type.wire();
    }

    @Override
    public CaseType convertToEntityAttribute(String column) {
        return column == null ? null : CaseType.of(column);
    }
}
