{{- /*
The realm, as JSON, with the values of this installation. Places of secrets stay: Keycloak fills in
PARLEY_OIDC_…_SECRET, PARLEY_SMTP_PASSWORD and PARLEY_FIRST_ADMIN_PASSWORD itself.
*/ -}}
{{- define "parley.realm" -}}
{{- $mail := .Values.mail -}}
{{- $text := .Files.Get "files/realm-base.json" -}}
{{- $values := dict
  "PARLEY_PUBLIC_URL" (trimSuffix "/" .Values.publicUrl)
  "PARLEY_SMTP_HOST" (include "parley.mailHost" .)
  "PARLEY_SMTP_PORT" (include "parley.mailPort" .)
  "PARLEY_SMTP_STARTTLS" (eq (include "parley.mailTls" .) "starttls" | toString)
  "PARLEY_MAIL_FROM_ADDRESS" $mail.fromAddress -}}
{{- range $place, $value := $values }}{{ $text = $text | replace (printf "${%s}" $place) $value }}{{ end -}}
{{- $realm := $text | fromJson -}}
{{- if eq (include "parley.mailTls" .) "tls" }}{{ $_ := set $realm.smtpServer "ssl" "true" }}{{ end -}}
{{- if and $mail.username (eq $mail.kind "smtp") }}
{{- $_ := merge $realm.smtpServer (dict "user" $mail.username "password" "${PARLEY_SMTP_PASSWORD}") }}
{{- $_ := set $realm.smtpServer "auth" "true" }}
{{- end -}}
{{- $admin := .Values.identity.firstAdmin -}}
{{- $password := dict "type" "password" "value" "${PARLEY_FIRST_ADMIN_PASSWORD}" "temporary" true -}}
{{- $user := dict "username" $admin.email "email" $admin.email "emailVerified" true "enabled" true
  "firstName" $admin.givenName "lastName" $admin.familyName
  "realmRoles" (list "admin" "member" "offline_access" "uma_authorization") "credentials" (list $password) -}}
{{- $_ := set $realm "users" (append $realm.users $user) -}}
{{- toJson $realm }}
{{- end }}

{{- /* Variables of the realm's places, and where their values are: keys of the Secret. */ -}}
{{- define "parley.realmSecrets" -}}
PARLEY_OIDC_GATEWAY_SECRET: oidc-gateway-secret
PARLEY_OIDC_SCHEDULING_SECRET: oidc-scheduling-secret
PARLEY_OIDC_VERIFICATION_SECRET: oidc-verification-secret
PARLEY_FIRST_ADMIN_PASSWORD: first-admin-password
{{- if and .Values.mail.username (eq .Values.mail.kind "smtp") }}
PARLEY_SMTP_PASSWORD: smtp-password
{{- end }}
{{- end }}

{{- /* Look and words of Keycloak's pages, and passwords that nobody may choose. */ -}}
{{- define "parley.keycloakFiles" -}}
{{- $who := dict "root" . "name" "keycloak-files" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "parley.name" $who }}
  labels:
    {{- include "parley.labels" $who | nindent 4 }}
data:
  common-passwords.txt: |
    {{- .Files.Get "files/common-passwords.txt" | nindent 4 }}
  {{- range $path, $_ := .Files.Glob "files/theme/**" }}
  {{ $path | trimPrefix "files/theme/" | replace "/" "__" }}: |
    {{- $.Files.Get $path | nindent 4 }}
  {{- end }}
{{- end }}

{{- define "parley.keycloakVolumes" -}}
- name: theme
  configMap:
    name: {{ .Release.Name }}-keycloak-files
    items:
      {{- range $path, $_ := .Files.Glob "files/theme/**" }}
      - key: {{ $path | trimPrefix "files/theme/" | replace "/" "__" }}
        path: {{ $path | trimPrefix "files/theme/" }}
      {{- end }}
- name: passwords
  configMap:
    name: {{ .Release.Name }}-keycloak-files
    items: [{key: common-passwords.txt, path: common-passwords.txt}]
{{- end }}

{{- define "parley.keycloakMounts" -}}
- {name: theme, mountPath: /opt/keycloak/themes/parley, readOnly: true}
- {name: passwords, mountPath: /etc/parley/passwords, readOnly: true}
{{- end }}
