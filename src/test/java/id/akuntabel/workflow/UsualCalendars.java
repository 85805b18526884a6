package id.akuntabel.workflow;

import id.akuntabel.calendar.CalendarFixtures;
import id.akuntabel.calendar.WorkingCalendars;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

@TestConfiguration
public class UsualCalendars {
    @Bean
    @Fallback
    WorkingCalendars usualCalendars() {
        return (agency, zone) -> CalendarFixtures.usualHours(zone);
    }
}
