package dev.footnote.edge.web;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections on which nothing is asked, or on which the head of a request does not come to its end. Netty adds it to
 * each connection that it accepts; while a request is worked on, a connection stays, however long that takes.
 */
public final class IdleConnections extends ChannelInitializerExtension {

    /** So long a head may take, a handshake of TLS before it included. */
    static final Duration HEAD = Duration.ofSeconds(10);

    /** So long a connection may stay open for another request. */
    static final Duration IDLE = Duration.ofSeconds(60);

    private static final AttributeKey<Watch> WATCH = AttributeKey.valueOf(IdleConnections.class, "watch");

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        Watch watch = new Watch();
        channel.attr(WATCH).set(watch);
        channel.pipeline().addFirst(watch);
    }

    /** A request has arrived with its whole head; until its reply is sent its connection stays. */
    static void arrived(RoutingContext context) {
        Watch watch = of(context.request());
        if (watch != null) {
            watch.atWork++;
            context.addEndHandler(end -> watch.answered());
        }
    }

    private static Watch of(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                ? connection.channel().attr(WATCH).get()
                : null;
    }

    /** What is known of one connection; all of it happens on its event loop. */
    private static final class Watch extends ChannelInboundHandlerAdapter {

        private int atWork;
        private boolean begun;
        private long since = System.nanoTime();

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            context.executor().schedule(() -> look(context), 1, TimeUnit.SECONDS);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (atWork == 0 && !begun) {
                begun = true;
                since = System.nanoTime();
            }
            context.fireChannelRead(message);
        }

        void answered() {
            atWork--;
            begun = false;
            since = System.nanoTime();
        }

        private void look(ChannelHandlerContext context) {
            Duration limit = begun ? HEAD : IDLE;
            if (atWork == 0 && System.nanoTime() - since > limit.toNanos()) {
                context.close();
            } else if (context.channel().isOpen()) {
                context.executor().schedule(() -> look(context), 1, TimeUnit.SECONDS);
            }
        }
    }
}
