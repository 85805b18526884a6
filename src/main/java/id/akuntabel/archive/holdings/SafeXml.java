package id.akuntabel.archive.holdings;

import javax.xml.stream.XMLInputFactory;

/// Reads XML that came from outside: nothing that it names is fetched or replaced.
public final class SafeXml {

    private SafeXml() {}

    public static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
