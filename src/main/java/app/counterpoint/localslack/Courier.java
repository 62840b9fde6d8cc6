package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Brings parcels to the app: through its socket if one is connected, else to its address. */
final class Courier {
  private final HttpPost http;
  private final SocketDoor sockets;
  private final CallLog log;
  private final AtomicReference<@Nullable URI> app = new AtomicReference<>();
  private volatile Duration patience = Duration.ofSeconds(3);

  Courier(HttpPost http, SocketDoor sockets, CallLog log) {
    this.http = http;
    this.sockets = sockets;
    this.log = log;
  }

  void deliverTo(URI address) {
    app.set(address);
  }

  void waitsAtMost(Duration forAnAck) {
    patience = forAnAck;
  }

  Delivered bring(Parcel parcel) {
    Delivered delivered = sent(parcel);
    JsonNode json = delivered.json();
    log.add(
        Recorded.Direction.TO_APP,
        parcel.name(),
        parcel.payload(),
        delivered.status(),
        json.isMissingNode() ? Json.text(delivered.body()) : json,
        delivered.took());
    return delivered;
  }

  private Delivered sent(Parcel parcel) {
    Optional<Delivered> bySocket = sockets.send(parcel, patience);
    if (bySocket.isPresent()) {
      return bySocket.get();
    }
    URI address = app.get();
    return address == null
        ? Delivered.unanswered("connection_failed", Duration.ZERO)
        : http.send(address, parcel, patience);
  }
}
