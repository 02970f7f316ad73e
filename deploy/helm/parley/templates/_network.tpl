{{- /* Pods of the chart, as a peer. Takes root and name. */ -}}
{{- define "parley.peer" -}}
- podSelector:
    matchLabels:
      {{- include "parley.selector" . | nindent 6 }}
{{- end }}

{{- /* One flow to a system. Takes peers (YAML; empty for any address) and ports. */ -}}
{{- define "parley.flowTo" -}}
- ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
  {{- with .peers }}
  to:
    {{- . | nindent 4 }}
  {{- end }}
{{ end }}

{{- define "parley.flowFrom" -}}
- ports:
    {{- range .ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
  from:
    {{- .peers | nindent 4 }}
{{ end }}

{{- /* Google's load balancer and its health checks, which come from outside the cluster. Takes root and ports. */ -}}
{{- define "parley.fromGke" -}}
{{- $peers := list -}}
{{- range include "parley.gkeRanges" .root | fromJsonArray }}{{ $peers = append $peers (dict "ipBlock" (dict "cidr" .)) }}{{ end -}}
{{ include "parley.flowFrom" (dict "peers" (toYaml $peers) "ports" .ports) }}
{{- end }}

{{- define "parley.peers" -}}
{{- with . }}{{ toYaml . }}{{ end }}
{{- end }}

{{- define "parley.toDatabase" -}}
{{- if eq .Values.database.kind "external" }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peers" .Values.networkPolicy.databaseTo) "ports" (list .Values.database.port)) }}
{{- else if eq .Values.database.kind "cloudnativepg" }}
{{- include "parley.flowTo" (dict "peers" (printf "- podSelector:\n    matchLabels:\n      cnpg.io/cluster: %s-postgresql" .Release.Name) "ports" (list 5432)) }}
{{- else }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peer" (dict "root" . "name" "postgresql")) "ports" (list 5432)) }}
{{- end }}
{{- end }}

{{- define "parley.toKafka" -}}
{{- if eq .Values.kafka.kind "external" }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peers" .Values.networkPolicy.kafkaTo) "ports" .Values.networkPolicy.kafkaPorts) }}
{{- else if eq .Values.kafka.kind "strimzi" }}
{{- include "parley.flowTo" (dict "peers" (printf "- podSelector:\n    matchLabels:\n      strimzi.io/name: %s-kafka" .Release.Name) "ports" (list 9093)) }}
{{- else }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peer" (dict "root" . "name" "kafka")) "ports" (list 9092)) }}
{{- end }}
{{- end }}

{{- define "parley.toIdentity" -}}
{{- if eq .Values.identity.kind "external" }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peers" .Values.networkPolicy.identityTo) "ports" (list (include "parley.urlPort" (include "parley.realmUrl" .)))) }}
{{- else if eq .Values.identity.kind "operator" }}
{{- include "parley.flowTo" (dict "peers" (printf "- podSelector:\n    matchLabels:\n      app: keycloak\n      app.kubernetes.io/instance: %s-keycloak" .Release.Name) "ports" (list 8080)) }}
{{- else }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peer" (dict "root" . "name" "keycloak")) "ports" (list 8080)) }}
{{- end }}
{{- end }}

{{- define "parley.toMail" -}}
{{- if eq .Values.mail.kind "inbox" }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peer" (dict "root" . "name" "inbox")) "ports" (list 1025)) }}
{{- else }}
{{- include "parley.flowTo" (dict "peers" (include "parley.peers" .Values.networkPolicy.mailTo) "ports" (list .Values.mail.port)) }}
{{- end }}
{{- end }}

{{- /* One policy. Takes root, name, ingress and egress (YAML; empty for none). */ -}}
{{- define "parley.policy" -}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "parley.name" . }}
  labels:
    {{- include "parley.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels:
      {{- include "parley.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  {{- with trim .ingress }}
  ingress:
    {{- . | nindent 4 }}
  {{- end }}
  {{- with trim .egress }}
  egress:
    {{- . | nindent 4 }}
  {{- end }}
{{ end }}

{{- /* Addresses that only a private network has, and those of no host. */ -}}
{{- define "parley.privateRanges" -}}
- {range: 0.0.0.0-0.255.255.255, cidr: 0.0.0.0/8}
- {range: 10.0.0.0-10.255.255.255, cidr: 10.0.0.0/8}
- {range: 100.64.0.0-100.127.255.255, cidr: 100.64.0.0/10}
- {range: 127.0.0.0-127.255.255.255, cidr: 127.0.0.0/8}
- {range: 169.254.0.0-169.254.255.255, cidr: 169.254.0.0/16}
- {range: 172.16.0.0-172.31.255.255, cidr: 172.16.0.0/12}
- {range: 192.168.0.0-192.168.255.255, cidr: 192.168.0.0/16}
- {range: "::1"}
- {range: "fc00::-fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}
- {range: "fe80::-febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}
{{- end }}
