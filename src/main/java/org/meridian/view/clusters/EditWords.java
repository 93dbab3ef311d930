package org.meridian.view.clusters;

import java.util.Locale;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.ManualEdit;
import org.meridian.view.content.TextInLanguage;

/**
 * Says what was changed of clusters by hand.
 *
 * @param dataset whose cities
 * @param settings that were changed
 * @param clusters as they are now; empty where there are none
 */
public record EditWords(
    Dataset dataset, ClusterSettings settings, Optional<ClusterContent> clusters) {

  /** One change in words: "Foshan taken out of its cluster". */
  public TextInLanguage of(ManualEdit edit) {
    LocalText subject =
        switch (edit.kind()) {
          case NAMED, COLOURED -> cluster(edit.subject());
          case TAKEN_IN, TAKEN_OUT, REMOVED, CITIES_APART -> city(edit.subject());
          case COUNTRIES_APART -> LocalText.same(edit.subject());
        };
    LocalText other =
        switch (edit.kind()) {
          case TAKEN_IN -> cluster(edit.other());
          case CITIES_APART -> city(edit.other());
          default -> LocalText.same(edit.other());
        };
    String idle = isIdle(edit) ? ".idle" : "";
    String key = "clusters.edit." + edit.kind().name().toLowerCase(Locale.ROOT) + idle;
    return words -> words.get(key, words.get(subject), words.get(other));
  }

  /** Whether a city was put into a cluster that there is not at this setting. */
  private boolean isIdle(ManualEdit edit) {
    return edit.kind() == ManualEdit.EditKind.TAKEN_IN
        && clusters.map(found -> found.of(edit.other()).isEmpty()).orElse(false);
  }

  private LocalText city(String id) {
    return dataset.cityPosition(id).stream()
        .mapToObj(at -> dataset.city(at).name())
        .findFirst()
        .orElse(LocalText.same(id));
  }

  /** What a cluster is called: as it is now, else as the user named it, else after its city. */
  private LocalText cluster(String identity) {
    Optional<Cluster> now = clusters.flatMap(found -> found.of(identity));
    LocalText given = settings.kept(identity).map(KeptIdentity::name).orElse(LocalText.EMPTY);
    return now.map(cluster -> clusters.get().analysis().title(cluster).shortName())
        .orElseGet(() -> given.isBlank() ? city(identity) : given);
  }
}
