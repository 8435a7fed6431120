vcl 4.1;

# Varnish (6 or newer) before Portevoix. In the .env of Portevoix: CACHE_FRONT=varnish,
# CACHE_FRONT_URL=http://127.0.0.1:6081 (where Varnish listens) and a CACHE_FRONT_TOKEN, which is to stand below, too.

backend default {
  .host = "127.0.0.1";
  .port = "1337";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    # Your CACHE_FRONT_TOKEN belongs behind Bearer and its space: until it stands there, nobody purges.
    if (req.http.Authorization != "Bearer ") {
      return (synth(403));
    }
    if (req.http.Surrogate-Key !~ "^[a-z0-9 ]+$") {
      return (synth(400));
    }
    ban("obj.http.Surrogate-Key ~ \b(" + regsuball(req.http.Surrogate-Key, " ", "|") + ")\b");
    return (synth(200));
  }
}

sub vcl_backend_response {
  # Only what names its tags can be purged, and is kept.
  if (!beresp.http.Surrogate-Key) {
    set beresp.uncacheable = true;
    set beresp.ttl = 1s;
    return (deliver);
  }
}

sub vcl_deliver {
  # Tags and times are for Varnish alone: browsers ask each time.
  if (resp.http.Surrogate-Key) {
    unset resp.http.Surrogate-Key;
    unset resp.http.Age;
    set resp.http.Cache-Control = regsuball(resp.http.Cache-Control, ", (s-maxage|stale-while-revalidate)=[0-9]+", "");
  }
}
