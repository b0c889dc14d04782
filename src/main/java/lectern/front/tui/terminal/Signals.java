package lectern.front.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Signals of Unix. The JDK's only way to them is {@code sun.misc.Signal}; javac warns of its use and no annotation stills
 * that, hence the reflection. Where it is missing nothing happens.
 */
final class Signals {
    private Signals() {}

    /** Runs the action whenever the signal (INT, WINCH, CONT) comes. */
    static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler call = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    action.run();
                    yield null;
                }
                case "equals" -> arguments[0] == proxy;
                case "hashCode" -> System.identityHashCode(proxy);
                default -> name;
            };
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, call);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException | RuntimeException unavailable) {
            // Another platform, or a JVM started with -Xrs: the program works without.
        }
    }
}
