{{- define "parley.plain" -}}
- name: {{ .name }}
  value: {{ include "parley.text" .value | quote }}
{{ end }}

{{- define "parley.fromSecret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef:
      name: {{ .secret }}
      key: {{ .key }}
      {{- if .optional }}
      optional: true
      {{- end }}
{{ end }}

{{- /* Where the password of a role is. CloudNativePG wants a Secret for each. Takes root, service, role. */ -}}
{{- define "parley.databasePassword" -}}
{{- $variable := printf "PARLEY_DB_%s_PASSWORD" (upper .role) -}}
{{- if eq .root.Values.database.kind "cloudnativepg" }}
{{- include "parley.fromSecret" (dict "name" $variable "secret" (printf "%s-postgresql-%s-%s" .root.Release.Name .service .role) "key" "password") }}
{{- else }}
{{- include "parley.fromSecret" (dict "name" $variable "secret" (include "parley.secret" .root) "key" (printf "database-%s-%s" .service .role)) }}
{{- end }}
{{- end }}

{{- /*
The environment of a service. Takes root, service and about (its entry in files/services.yaml); and migrates, for the
container that migrates the database as its owner and ends. The one that serves does not know the owner's password.
*/ -}}
{{- define "parley.environment" -}}
{{- $root := .root -}}
{{- $values := .root.Values -}}
{{- $secret := include "parley.secret" .root -}}
{{- include "parley.plain" (dict "name" "QUARKUS_HTTP_HOST" "value" "0.0.0.0") }}
{{- include "parley.plain" (dict "name" "QUARKUS_HTTP_PORT" "value" 8080) }}
{{- include "parley.plain" (dict "name" "QUARKUS_MANAGEMENT_HOST" "value" "0.0.0.0") }}
{{- include "parley.plain" (dict "name" "QUARKUS_MANAGEMENT_PORT" "value" 8090) }}
{{- include "parley.plain" (dict "name" "PARLEY_PUBLIC_URL" "value" (trimSuffix "/" $values.publicUrl)) }}
{{- include "parley.plain" (dict "name" "PARLEY_OIDC_ISSUER" "value" (include "parley.issuer" $root)) }}
{{- include "parley.plain" (dict "name" "PARLEY_OIDC_SERVER_URL" "value" (include "parley.realmUrl" $root)) }}
{{- include "parley.plain" (dict "name" "PARLEY_DB_URL" "value" (printf "jdbc:postgresql://%s:%s/parley_%s%s" (include "parley.databaseHost" $root) (include "parley.databasePort" $root) .service (include "parley.databaseParameters" $root))) }}
{{- if .migrates }}
{{- include "parley.plain" (dict "name" "QUARKUS_INIT_AND_EXIT" "value" true) }}
{{- else }}
{{- include "parley.plain" (dict "name" "QUARKUS_FLYWAY_MIGRATE_AT_START" "value" false) }}
{{- end }}
{{- range $role := ternary (list "owner" "app") (list "app") (default false .migrates) }}
{{- include "parley.plain" (dict "name" (printf "PARLEY_DB_%s_USERNAME" (upper $role)) "value" (printf "parley_%s_%s" $.service $role)) }}
{{- include "parley.databasePassword" (dict "root" $root "service" $.service "role" $role) }}
{{- end }}
{{- with .about.kafka }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_SECRET" "secret" $secret "key" "secret") }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_SECRET_PREVIOUS" "secret" $secret "key" "secret-previous" "optional" true) }}
{{- include "parley.kafkaEnvironment" (dict "root" $root "service" $.service) }}
{{- end }}
{{- if .about.identityClient }}
{{- include "parley.fromSecret" (dict "name" (printf "PARLEY_OIDC_%s_SECRET" (upper .service)) "secret" $secret "key" (printf "oidc-%s-secret" .service)) }}
{{- end }}
{{- if .about.files }}
{{- include "parley.storageEnvironment" $root }}
{{- end }}
{{- if eq .service "gateway" }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_OIDC_GATEWAY_SECRET" "secret" $secret "key" "oidc-gateway-secret") }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_SESSION_SECRET" "secret" $secret "key" "session-secret") }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_SESSION_SECRET_PREVIOUS" "secret" $secret "key" "session-secret-previous" "optional" true) }}
{{- range .about.reaches }}
{{- include "parley.plain" (dict "name" (printf "PARLEY_UPSTREAM_%s" (upper .)) "value" (printf "http://%s:8080" (include "parley.name" (dict "root" $root "name" .)))) }}
{{- end }}
{{- $proxies := $values.ingress.trustedProxies }}
{{- if include "parley.gke" $root }}{{ $proxies = concat $proxies (include "parley.gkeRanges" $root | fromJsonArray) }}{{ end }}
{{- with $proxies }}
{{- include "parley.plain" (dict "name" "PARLEY_TRUSTED_PROXIES" "value" (join "," .)) }}
{{- end }}
{{- else if eq .service "meeting" }}
{{- with include "parley.turnUrls" $root | fromJsonArray }}
{{- include "parley.plain" (dict "name" "PARLEY_TURN_URLS" "value" (join "," .)) }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_TURN_SECRET" "secret" $secret "key" "turn-secret") }}
{{- end }}
{{- include "parley.plain" (dict "name" "PARLEY_VIDEO_PROVIDERS" "value" (join "," $values.video.providers)) }}
{{- if has "ZOOM" $values.video.providers }}
{{- include "parley.plain" (dict "name" "PARLEY_VIDEO_ZOOM_HOST" "value" $values.video.zoomHost) }}
{{- range $key := list "account-id" "client-id" "client-secret" }}
{{- include "parley.fromSecret" (dict "name" (printf "PARLEY_VIDEO_ZOOM_%s" ($key | upper | replace "-" "_")) "secret" $secret "key" (printf "zoom-%s" $key)) }}
{{- end }}
{{- end }}
{{- if has "GOOGLE_MEET" $values.video.providers }}
{{- include "parley.plain" (dict "name" "PARLEY_VIDEO_GOOGLE_MEET_USER" "value" $values.video.googleUser) }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_VIDEO_GOOGLE_MEET_SERVICE_ACCOUNT" "secret" $secret "key" "google-service-account") }}
{{- end }}
{{- else if eq .service "scheduling" }}
{{- include "parley.plain" (dict "name" "PARLEY_SCHEDULING_PROVIDERS" "value" (join "," $values.video.providers)) }}
{{- else if eq .service "verification" }}
{{- include "parley.plain" (dict "name" "PARLEY_VERIFICATION_COMPANY_NAME" "value" $values.companyName) }}
{{- if $values.scan.enabled }}
{{- include "parley.plain" (dict "name" "PARLEY_SCAN_ENABLED" "value" true) }}
{{- include "parley.plain" (dict "name" "PARLEY_SCAN_HOST" "value" $values.scan.host) }}
{{- include "parley.plain" (dict "name" "PARLEY_SCAN_PORT" "value" $values.scan.port) }}
{{- end }}
{{- else if eq .service "notification" }}
{{- include "parley.mailEnvironment" $root }}
{{- end }}
{{- with $values.defaultZone }}
{{- if has $.service (list "scheduling" "verification" "notification") }}
{{- include "parley.plain" (dict "name" (printf "PARLEY_%s_DEFAULT_ZONE" (upper $.service)) "value" .) }}
{{- end }}
{{- end }}
{{- range $name, $value := .own.env }}
{{- include "parley.plain" (dict "name" $name "value" $value) }}
{{- end }}
{{- end }}

{{- define "parley.kafkaEnvironment" -}}
{{- $values := .root.Values -}}
{{- include "parley.plain" (dict "name" "KAFKA_BOOTSTRAP_SERVERS" "value" (include "parley.kafkaServers" .root)) }}
{{- if eq $values.kafka.kind "strimzi" }}
{{- include "parley.plain" (dict "name" "KAFKA_SECURITY_PROTOCOL" "value" "SASL_SSL") }}
{{- include "parley.plain" (dict "name" "KAFKA_SASL_MECHANISM" "value" "SCRAM-SHA-512") }}
{{- include "parley.fromSecret" (dict "name" "KAFKA_SASL_JAAS_CONFIG" "secret" (include "parley.name" (dict "root" .root "name" .service)) "key" "sasl.jaas.config") }}
{{- else if eq $values.kafka.kind "external" }}
{{- range $setting, $value := $values.kafka.client }}
{{- include "parley.plain" (dict "name" (printf "KAFKA_%s" ($setting | upper | replace "." "_")) "value" $value) }}
{{- end }}
{{- if $values.kafka.login }}
{{- include "parley.fromSecret" (dict "name" "KAFKA_SASL_JAAS_CONFIG" "secret" (include "parley.secret" .root) "key" "kafka-jaas-config") }}
{{- end }}
{{- end }}
{{- if include "parley.kafkaCa" .root }}
{{- include "parley.plain" (dict "name" "KAFKA_SSL_TRUSTSTORE_TYPE" "value" "PEM") }}
{{- include "parley.plain" (dict "name" "KAFKA_SSL_TRUSTSTORE_LOCATION" "value" "/etc/parley/kafka-ca/ca.crt") }}
{{- end }}
{{- end }}

{{- define "parley.storageEnvironment" -}}
{{- $s3 := .Values.storage.s3 -}}
{{- include "parley.plain" (dict "name" "PARLEY_STORAGE_KIND" "value" .Values.storage.kind) }}
{{- if eq .Values.storage.kind "folder" }}
{{- include "parley.plain" (dict "name" "PARLEY_STORAGE_FOLDER" "value" "/var/lib/parley/files") }}
{{- else }}
{{- with $s3.endpoint }}{{ include "parley.plain" (dict "name" "PARLEY_STORAGE_S3_ENDPOINT" "value" .) }}{{ end }}
{{- include "parley.plain" (dict "name" "PARLEY_STORAGE_S3_REGION" "value" $s3.region) }}
{{- include "parley.plain" (dict "name" "PARLEY_STORAGE_S3_BUCKET" "value" $s3.bucket) }}
{{- include "parley.plain" (dict "name" "PARLEY_STORAGE_S3_PATH_STYLE" "value" $s3.pathStyle) }}
{{- if $s3.login }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_STORAGE_S3_ACCESS_KEY" "secret" (include "parley.secret" .) "key" "s3-access-key") }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_STORAGE_S3_SECRET_KEY" "secret" (include "parley.secret" .) "key" "s3-secret-key") }}
{{- end }}
{{- end }}
{{- end }}

{{- define "parley.mailEnvironment" -}}
{{- include "parley.plain" (dict "name" "PARLEY_SMTP_HOST" "value" (include "parley.mailHost" .)) }}
{{- include "parley.plain" (dict "name" "PARLEY_SMTP_PORT" "value" (include "parley.mailPort" .)) }}
{{- include "parley.plain" (dict "name" "PARLEY_SMTP_TLS" "value" (include "parley.mailTls" .)) }}
{{- if and .Values.mail.username (eq .Values.mail.kind "smtp") }}
{{- include "parley.plain" (dict "name" "PARLEY_SMTP_USERNAME" "value" .Values.mail.username) }}
{{- include "parley.fromSecret" (dict "name" "PARLEY_SMTP_PASSWORD" "secret" (include "parley.secret" .) "key" "smtp-password") }}
{{- end }}
{{- include "parley.plain" (dict "name" "PARLEY_MAIL_FROM" "value" (printf "%s <%s>" .Values.mail.fromName .Values.mail.fromAddress)) }}
{{- include "parley.plain" (dict "name" "PARLEY_NOTIFICATION_PUSH_SUBJECT" "value" (printf "mailto:%s" .Values.mail.fromAddress)) }}
{{- end }}
