{{- /* What says of a Service how Google's Ingress treats it. Takes root and name. */ -}}
{{- define "parley.gkeBackend" -}}
{{- if and (include "parley.gke" .root) (eq .root.Values.ingress.kind "ingress") -}}
annotations:
  # Straight to the pods, so that the port of their health is reached.
  cloud.google.com/neg: '{"ingress": true}'
  cloud.google.com/backend-config: {{ dict "default" (include "parley.name" .) | toJson | squote }}
{{- end }}
{{- end }}

{{- /* Times that hold for every backend. A socket is cut after timeoutSec, however busy it is; browsers then resume. */ -}}
{{- define "parley.gkeTimes" -}}
timeoutSec: 86400
connectionDraining: {drainingTimeoutSec: 45}
{{- end }}

{{- define "parley.gkeHealth" -}}
checkIntervalSec: 5
timeoutSec: 3
healthyThreshold: 1
unhealthyThreshold: 3
{{- end }}
