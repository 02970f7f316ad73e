package dev.parley.invite.invite;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class InviteStatusColumn implements AttributeConverter<InviteStatus, String> {

    @Override
    public String convertToDatabaseColumn(InviteStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public InviteStatus convertToEntityAttribute(String column) {
        return column == null ? null : InviteStatus.of(column);
    }
}
