# What container-check does with an image: opens it, runs things in its own tree, and ends them. To be sourced; works in directories of its
# own, which are gone at the end.
work=$(mktemp -d)
readonly work root=$work/root
service=
container=
mkdir "$root"

fail() { printf 'FAILED: %s\n' "$1" >&2; [ ! -f "$work/log" ] || tail -n 60 "$work/log" >&2; exit 1; }
store() { buildah --root "$work/storage" --runroot "$work/run" --storage-driver vfs "$@"; }
megabytes() { du -sxm "$1" | cut -f 1; }
free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }
cleanup() {
  [ -z "$service" ] || { kill -9 "$(process_of "$service")" && wait "$service"; } 2>/dev/null || true
  close_image
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT

# configured IMAGE MEMBER ...: members of an image's configuration, each item a line
configured() {
  store inspect --type image "$1" | node -e '
    const config = JSON.parse(require("fs").readFileSync(0)).Docker.config;
    for (const it of process.argv.slice(1).flatMap((name) => config[name] ?? []))
      console.log(typeof it === "string" ? it : JSON.stringify(it));' "${@:2}"
}
open_image() {
  container=$(store from --pull-never "$1")
  mount --bind "$(store mount "$container")" "$root"
}
close_image() {
  [ -n "$container" ] || return 0
  umount -R "$root" || umount -Rl "$root"
  store umount "$container" >/dev/null && store rm "$container" >/dev/null
  container=
}

# inside COMMAND ...: in the image's own tree, which nobody can write to, as its user, who can become nobody else, and as process 1
inside() {
  unshare --mount --pid --fork --kill-child bash -euc '
    mount -o remount,bind,ro "$1"
    mount -t tmpfs -o nosuid,nodev,size=256m tmpfs "$1/tmp"
    mount -t proc proc "$1/proc"
    mount --bind /dev "$1/dev"
    cd "$1"
    exec chroot "$1" setpriv --reuid="${2%:*}" --regid="${2#*:}" --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all \
      env --chdir=/app -i "${@:3}"' - "$root" "$user" "$@"
}
# the process 1 of an inside that runs in the background
process_of() {
  local process=$1 child
  while child=$(pgrep -P "$process" | head -n 1) && [ -n "$child" ]; do process=$child; done
  echo "$process"
}

{ read -ra trust; read -r token; } < <("$(dirname "${BASH_SOURCE[0]}")/credentials.js")
identity=("QUARKUS_OIDC_PUBLIC_KEY=${trust[0]#*=}" "QUARKUS_OIDC_TOKEN_ISSUER=${trust[1]#*=}")
readonly trust token identity

# await_ready PORT: of the management
await_ready() {
  for _ in $(seq 240); do
    if curl -fs "http://127.0.0.1:$1/q/health/ready" >"$work/answer"; then break; fi
    kill -0 "$service" 2>/dev/null || fail 'the service does not start'
    sleep 0.5
  done
  grep -q '"status": "UP"' "$work/answer" || fail 'the service is not ready'
}

# end_amid_a_request PORT: SIGTERM to process 1 while half of a body is there; the other half is still taken, and answered
end_amid_a_request() {
  local body='{"code":"998","name":"水务局"}' status ended=0
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'POST /v1/departments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n' "$token" >&3
  printf 'Connection: close\r\nContent-Length: %s\r\n\r\n%s' "$(printf %s "$body" | wc -c)" "${body:0:10}" >&3
  sleep 1
  kill -TERM "$(process_of "$service")"
  sleep 1
  printf %s "${body:10}" >&3
  IFS= read -r -t 20 status <&3 || fail 'a request in work is broken off'
  exec 3<&-
  [[ $status == *' 201 '* || $status == *' 409 '* ]] || fail "a request in work ends with $status"
  wait "$service" || ended=$?
  [ "$ended" -eq 143 ] || fail "the service ends with $ended"
  service=
}
