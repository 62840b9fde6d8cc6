package app.counterpoint.localslack;

import java.net.URI;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The HTTP server, on this machine's loopback address only. */
final class Door implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int THREADS = 64;

  private final Server server = new Server(new QueuedThreadPool(THREADS));
  private final ServerConnector connector = new ServerConnector(server);
  private final Handler.Sequence handlers = new Handler.Sequence(true, List.of());

  Door(int port, SocketDoor sockets) {
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    server.addConnector(connector);
    WebSocketUpgradeHandler upgrade =
        WebSocketUpgradeHandler.from(
            server, container -> container.addMapping(SocketDoor.PATH + "*", admit(sockets)));
    upgrade.setHandler(handlers);
    server.setHandler(upgrade);
  }

  private static WebSocketCreator admit(SocketDoor sockets) {
    return (request, response, callback) -> {
      Object connection = sockets.admit(request.getHttpURI().getPath()).orElse(null);
      if (connection == null) {
        Response.writeError(request, response, callback, HttpStatus.UNAUTHORIZED_401);
      }
      return connection;
    };
  }

  /** Lets another handler have what came before it did not take. */
  void add(Handler handler) {
    handlers.addHandler(handler);
  }

  void open() {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw new IllegalStateException("the local Slack cannot start", e);
    }
  }

  /** Where the server listens, without a path. */
  URI address() {
    return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the local Slack cannot stop", e);
    }
  }
}
