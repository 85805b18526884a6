package id.akuntabel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/// In sample mode anyone signs in with one click, so the application must not be reachable from another machine,
/// whatever way it was started.
class SampleStaysHome implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var sample = environment.getProperty("akuntabel.sample", Boolean.class, false);
        if (sample && !loopback(environment.getProperty("server.address", "0.0.0.0"))) {
            System.err.println("Data contoh hanya boleh dilayankan di komputer ini: hapus server.address atau matikan"
                    + " akuntabel.sample.");
            System.exit(1);
        }
    }

    /// The empty address means every address to the web server.
    static boolean loopback(String address) {
        if (address.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
