{{- define "beslutsgang.labels" -}}
app.kubernetes.io/name: beslutsgang
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .process }}
{{- end -}}

{{/* The environment of one process. The names are in environment.json, which a test holds against the processes' own schemas. */}}
{{- define "beslutsgang.environment" -}}
{{- $names := index (.root.Files.Get "environment.json" | fromJson) .process -}}
{{- $values := .root.Values -}}
{{- range $name := $names.config }}
{{- with get $values.config $name }}
- name: {{ $name }}
  value: {{ . | quote }}
{{- end }}
{{- end }}
{{- range $name := concat $names.secret $names.optionalSecret }}
- name: {{ $name }}
  valueFrom:
    secretKeyRef:
      name: {{ $values.secretName }}
      key: {{ $name }}
      optional: {{ has $name $names.optionalSecret }}
{{- end }}
{{- end -}}

{{/* What every pod has: no rights in the cluster, no root, nothing to write to but /tmp. */}}
{{- define "beslutsgang.pod" -}}
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  seccompProfile:
    type: RuntimeDefault
volumes:
  - name: tmp
    emptyDir: {}
  {{- with .root.Values.caConfigMap }}
  - name: ca
    configMap:
      name: {{ . }}
  {{- end }}
{{- end -}}

{{- define "beslutsgang.container" -}}
name: {{ .process }}
image: "{{ .root.Values.image.repository }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}"
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
env:
  {{- include "beslutsgang.environment" . | trim | nindent 2 }}
  {{- if .root.Values.caConfigMap }}
  - name: NODE_EXTRA_CA_CERTS
    value: /etc/beslutsgang/ca/ca.crt
  {{- end }}
resources:
  {{- toYaml (index .root.Values .process "resources") | nindent 2 }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
volumeMounts:
  - name: tmp
    mountPath: /tmp
  {{- if .root.Values.caConfigMap }}
  - name: ca
    mountPath: /etc/beslutsgang/ca
    readOnly: true
  {{- end }}
{{- end -}}

{{/* Alive and ready, as the process itself says. Temporal that is away makes neither fail: people work on without it. */}}
{{- define "beslutsgang.probes" -}}
startupProbe:
  httpGet: { path: /halsa/redo, port: http }
  periodSeconds: 2
  timeoutSeconds: 5
  failureThreshold: 60
livenessProbe:
  httpGet: { path: /halsa/lever, port: http }
  periodSeconds: 10
  timeoutSeconds: 5
readinessProbe:
  httpGet: { path: /halsa/redo, port: http }
  periodSeconds: 5
  timeoutSeconds: 5
{{- end -}}

{{/* The pods of a process are spread over the nodes, and one is always left when a node is emptied. */}}
{{- define "beslutsgang.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels:
        {{- include "beslutsgang.labels" . | nindent 8 }}
{{- end -}}
