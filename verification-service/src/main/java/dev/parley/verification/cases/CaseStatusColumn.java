package dev.parley.verification.cases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class CaseStatusColumn implements AttributeConverter<CaseStatus, String> {

    @Override
    public String convertToDatabaseColumn(CaseStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public CaseStatus convertToEntityAttribute(String column) {
        return column == null ? null : CaseStatus.of(column);
    }
}
