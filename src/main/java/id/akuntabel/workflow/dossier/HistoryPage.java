package id.akuntabel.workflow.dossier;

import id.akuntabel.audit.History;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import id.akuntabel.shell.Tab;
import java.util.List;

/// Riwayat: everything that was done in a process and on its account, readable by everyone who sees it.
public record HistoryPage(String title, List<Crumb> crumbs, List<Tab> tabs, History history) implements Page {}
