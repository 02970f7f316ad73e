{{- /* Milliseconds of a duration such as P7D, PT24H or PT10M. */ -}}
{{- define "parley.milliseconds" -}}
{{- $number := regexFind "[0-9]+" . | int64 -}}
{{- if regexMatch "^P[0-9]+D$" . }}{{ mul $number 86400000 }}
{{- else if regexMatch "^PT[0-9]+H$" . }}{{ mul $number 3600000 }}
{{- else if regexMatch "^PT[0-9]+M$" . }}{{ mul $number 60000 }}
{{- else }}{{ fail (printf "The duration %s of a topic is none that the chart knows." .) }}
{{- end }}
{{- end }}

{{- /* Kafka's settings of a topic of files/topics.yaml, as TopicSpec has them. */ -}}
{{- define "parley.topicConfig" -}}
{{- $retention := include "parley.milliseconds" .retention -}}
cleanup.policy: {{ .cleanup }}
{{- if eq .cleanup "compact" }}
min.compaction.lag.ms: {{ $retention }}
delete.retention.ms: {{ $retention }}
{{- else }}
retention.ms: {{ $retention }}
segment.ms: {{ max 60000 (div (int64 $retention) 4) }}
{{- end }}
{{- end }}
