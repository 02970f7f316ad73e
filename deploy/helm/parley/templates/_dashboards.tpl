{{- /* A dashboard of Grafana, as JSON. Takes name, about (its file in files/dashboards) and services. */ -}}
{{- define "parley.dashboard" -}}
{{- $source := dict "type" "prometheus" "uid" "${source}" -}}
{{- $variables := list (dict "name" "source" "label" "Prometheus" "type" "datasource" "query" "prometheus") -}}
{{- with .about.variable -}}
{{- $variables = append $variables (dict "name" . "label" "Service" "type" "custom" "query" (join "," $.services) "current" (dict "text" (first $.services) "value" (first $.services))) -}}
{{- end -}}
{{- $panels := list -}}
{{- range $i, $panel := .about.panels -}}
{{- $target := dict "refId" "A" "datasource" $source "expr" $panel.query "legendFormat" $panel.legend -}}
{{- $place := dict "x" (mul 12 (mod $i 2)) "y" (mul 8 (div $i 2)) "w" 12 "h" 8 -}}
{{- $panels = append $panels (dict
  "id" (add $i 1) "title" $panel.title "type" "timeseries" "datasource" $source "gridPos" $place
  "fieldConfig" (dict "defaults" (dict "unit" $panel.unit "min" 0) "overrides" list) "targets" (list $target)) -}}
{{- end -}}
{{- dict
  "uid" (printf "parley-%s" .name) "title" .about.title "tags" (list "parley") "schemaVersion" 39 "editable" false
  "refresh" "1m" "time" (dict "from" "now-6h" "to" "now") "timezone" "browser"
  "templating" (dict "list" $variables) "panels" $panels | toPrettyJson }}
{{- end }}
