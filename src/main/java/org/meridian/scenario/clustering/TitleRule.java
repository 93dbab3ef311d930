package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.List;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.rows.ClusterNaming;
import org.meridian.cluster.rows.ClusterRow;
import org.meridian.cluster.rows.KnownName;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;

/** Names clusters: as the user did, else by a known name that fits, else after leading cities. */
record TitleRule(ClusterSettings settings, ClusterNaming naming) {

  /** One title a row. */
  List<ClusterTitle> of(ClusterSet set, List<ClusterRow> rows, List<ClusterIdentity> identities) {
    List<ClusterTitle> titles = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      titles.add(title(set, rows.get(at), identities.get(at).id()));
    }
    return titles;
  }

  private ClusterTitle title(ClusterSet set, ClusterRow row, String identity) {
    LocalText given = settings.kept(identity).map(KeptIdentity::name).orElse(LocalText.EMPTY);
    if (!given.isBlank()) {
      return new ClusterTitle(given, shortly(given), ClusterTitle.Origin.USER);
    }
    return naming
        .applied(set, row.cluster())
        .map(TitleRule::known)
        .orElseGet(() -> byCities(set, row));
  }

  /** A name as it stands on maps: a known one that was taken keeps its short form. */
  private LocalText shortly(LocalText given) {
    return naming.known().stream()
        .filter(name -> name.name().equals(given))
        .findFirst()
        .map(KnownName::shortName)
        .orElse(given);
  }

  private static ClusterTitle known(KnownName name) {
    return new ClusterTitle(name.name(), name.shortName(), ClusterTitle.Origin.KNOWN);
  }

  private ClusterTitle byCities(ClusterSet set, ClusterRow row) {
    LocalText name = naming.byCities(set, row);
    return new ClusterTitle(name, naming.shortByCities(set, row), ClusterTitle.Origin.CITIES);
  }
}
