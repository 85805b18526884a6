package planted;

import org.springframework.modulith.Modulithic;

/// The planted house as an application of modules.
@Modulithic
public class Planted {}
