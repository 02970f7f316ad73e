package dev.parley.invite.live;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class LiveStatusColumn implements AttributeConverter<LiveStatus, String> {

    @Override
    public String convertToDatabaseColumn(LiveStatus status) {
        return status == null ? null : status.wire();
    }

    @Override
    public LiveStatus convertToEntityAttribute(String column) {
        return column == null ? null : LiveStatus.of(column);
    }
}
