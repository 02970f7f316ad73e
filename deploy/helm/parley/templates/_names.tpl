{{- /* What each service is: files/services.yaml. */ -}}
{{- define "parley.services" -}}
{{ .Files.Get "files/services.yaml" }}
{{- end }}

{{- /* The values of one service over the defaults. Takes root and service. */ -}}
{{- define "parley.values" -}}
{{ mergeOverwrite (deepCopy .root.Values.defaults) (default dict (index .root.Values.services .service)) | toYaml }}
{{- end }}

{{- /* Takes root and name. */ -}}
{{- define "parley.name" -}}
{{ printf "%s-%s" .root.Release.Name .name | trunc 63 | trimSuffix "-" }}
{{- end }}

{{- define "parley.selector" -}}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end }}

{{- define "parley.labels" -}}
{{ include "parley.selector" . }}
app.kubernetes.io/part-of: parley
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{- define "parley.podLabels" -}}
{{ include "parley.selector" . }}
app.kubernetes.io/part-of: parley
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
# Operators hand labels on to pods of theirs, but not this one.
parley.dev/network: closed
{{- end }}

{{- /* The Secret with everything but the passwords that CloudNativePG wants apart. */ -}}
{{- define "parley.secret" -}}
{{ .Values.secrets.existing | default (printf "%s-secrets" .Release.Name) }}
{{- end }}

{{- define "parley.image" -}}
{{ .root.Values.image.repository }}/{{ .service }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{- define "parley.databaseHost" -}}
{{- if eq .Values.database.kind "external" }}{{ .Values.database.host }}
{{- else if eq .Values.database.kind "cloudnativepg" }}{{ .Release.Name }}-postgresql-rw
{{- else }}{{ .Release.Name }}-postgresql
{{- end }}
{{- end }}

{{- define "parley.databasePort" -}}
{{ ternary .Values.database.port 5432 (eq .Values.database.kind "external") }}
{{- end }}

{{- /* Parameters of a JDBC address, with a question mark. The operator's certificate is for its own host name. */ -}}
{{- define "parley.databaseParameters" -}}
{{- $parameters := list -}}
{{- if eq .Values.database.kind "cloudnativepg" }}
{{- $parameters = append $parameters "sslmode=verify-full&sslrootcert=/etc/parley/database-ca/ca.crt" -}}
{{- else }}
{{- with .Values.database.parameters }}{{ $parameters = append $parameters . }}{{ end }}
{{- if include "parley.databaseCa" . }}{{ $parameters = append $parameters "sslrootcert=/etc/parley/database-ca/ca.crt" }}{{ end }}
{{- end }}
{{- if $parameters }}?{{ join "&" $parameters }}{{ end }}
{{- end }}

{{- define "parley.databaseCa" -}}
{{- if eq .Values.database.kind "cloudnativepg" }}{{ .Release.Name }}-postgresql-ca
{{- else if eq .Values.database.kind "external" }}{{ .Values.database.caSecret }}
{{- end }}
{{- end }}

{{- define "parley.kafkaServers" -}}
{{- if eq .Values.kafka.kind "external" }}{{ .Values.kafka.bootstrapServers }}
{{- else if eq .Values.kafka.kind "strimzi" }}{{ .Release.Name }}-kafka-bootstrap:9093
{{- else }}{{ .Release.Name }}-kafka:9092
{{- end }}
{{- end }}

{{- define "parley.kafkaCa" -}}
{{- if eq .Values.kafka.kind "strimzi" }}{{ .Release.Name }}-cluster-ca-cert
{{- else if eq .Values.kafka.kind "external" }}{{ .Values.kafka.caSecret }}
{{- end }}
{{- end }}

{{- define "parley.issuer" -}}
{{ trimSuffix "/" .Values.identity.publicUrl }}/realms/parley
{{- end }}

{{- define "parley.realmUrl" -}}
{{- if eq .Values.identity.kind "external" -}}
{{ .Values.identity.internalUrl | default .Values.identity.publicUrl | trimSuffix "/" }}/realms/parley
{{- else -}}
http://{{ include "parley.keycloakService" . }}:8080/realms/parley
{{- end }}
{{- end }}

{{- /* The operator names its Service after its resource. */ -}}
{{- define "parley.keycloakService" -}}
{{ .Release.Name }}-keycloak{{ if eq .Values.identity.kind "operator" }}-service{{ end }}
{{- end }}

{{- define "parley.mailHost" -}}
{{ ternary (printf "%s-inbox" .Release.Name) .Values.mail.host (eq .Values.mail.kind "inbox") }}
{{- end }}

{{- define "parley.mailPort" -}}
{{ ternary 1025 .Values.mail.port (eq .Values.mail.kind "inbox") }}
{{- end }}

{{- define "parley.mailTls" -}}
{{ ternary "disabled" .Values.mail.tls (eq .Values.mail.kind "inbox") }}
{{- end }}

{{- /* Where browsers find TURN, as JSON. */ -}}
{{- define "parley.turnUrls" -}}
{{- if .Values.coturn.enabled -}}
{{ list (printf "turn:%s:3478?transport=udp" .Values.coturn.host) (printf "turn:%s:3478?transport=tcp" .Values.coturn.host) | toJson }}
{{- else -}}
{{ .Values.turn.urls | toJson }}
{{- end }}
{{- end }}

{{- /* Whether Google's load balancer is in front. */ -}}
{{- define "parley.gke" -}}
{{- if and (eq .Values.ingress.provider "gke") (ne .Values.ingress.kind "none") }}yes{{ end }}
{{- end }}

{{- /* Where it connects from, to pods and for its health checks. As JSON. */ -}}
{{- define "parley.gkeRanges" -}}
["35.191.0.0/16", "130.211.0.0/22"]
{{- end }}

{{- /* The port of an address such as https://s3.example.com. */ -}}
{{- define "parley.urlPort" -}}
{{- $url := urlParse . -}}
{{- $port := regexFind ":[0-9]+$" $url.host -}}
{{- if $port }}{{ trimPrefix ":" $port }}{{ else }}{{ ternary 443 80 (eq $url.scheme "https") }}{{ end }}
{{- end }}

{{- /* What every container of the chart is allowed: nothing. */ -}}
{{- define "parley.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- /* Takes uid, also the group of volumes. */ -}}
{{- define "parley.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .uid }}
runAsGroup: {{ .gid | default .uid }}
fsGroup: {{ .gid | default .uid }}
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "parley.pullSecrets" -}}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- end }}

{{- /* A value as text; whole numbers without the exponent that Helm gives large ones. */ -}}
{{- define "parley.text" -}}
{{- if and (kindIs "float64" .) (eq (floor .) .) }}{{ int64 . }}{{ else }}{{ . }}{{ end }}
{{- end }}
