package id.akuntabel.archive;

import java.util.List;
import java.util.Optional;

/// The classification codes of archives (Permendagri 83/2022) with what the retention schedule (JRA) gives them.
public interface Classifications {

    /// In order of their codes.
    List<Classification> list();

    Optional<Classification> find(String code);

    /// @param code          `000.8.6.2`
    /// @param activeYears   years active, as the schedule suggests
    /// @param inactiveYears years inactive after that
    /// @param finalFate     `Permanen` or `Musnah`
    record Classification(String code, String name, int activeYears, int inactiveYears, String finalFate) {

        /// `000.8.6.2 Evaluasi reformasi birokrasi`, as a list offers it.
        public String printed() {
            return code + " " + name;
        }
    }
}
