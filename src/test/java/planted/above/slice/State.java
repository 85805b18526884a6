package planted.above.slice;

import javax.sql.DataSource;

/// Planted: a state that holds a data source.
sealed interface State {

    record Open(DataSource source) implements State {}
}
