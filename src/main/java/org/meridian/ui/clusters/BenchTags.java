package org.meridian.ui.clusters;

import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.meridian.cluster.Cluster;
import org.meridian.text.Messages;
import org.meridian.ui.ranking.ClusterTags;
import org.meridian.view.clusters.ClusterContent;

/** The clusters of the bench as tags of cities in the ranking. */
public final class BenchTags implements ClusterTags {

  private final ClusterBench bench;

  /**
   * @param bench whose clusters they are
   */
  public BenchTags(ClusterBench bench) {
    this.bench = bench;
  }

  private Optional<Cluster> cluster(ClusterContent found, String city) {
    return found.analysis().result().dataset().cityPosition(city).stream()
        .boxed()
        .findFirst()
        .flatMap(found::ofCity);
  }

  @Override
  public int number(String city) {
    return bench.clusters().flatMap(found -> cluster(found, city)).map(Cluster::number).orElse(0);
  }

  @Override
  public String name(String city, Messages words) {
    return bench
        .clusters()
        .flatMap(
            found ->
                cluster(found, city)
                    .map(each -> words.get(found.analysis().title(each).shortName())))
        .orElse("");
  }

  @Override
  public Set<String> members(String city) {
    return bench
        .clusters()
        .flatMap(found -> cluster(found, city).map(found.analysis()::memberIds))
        .orElse(Set.of());
  }

  @Override
  public ObservableValue<?> changes() {
    return bench.content();
  }

  @Override
  public void seenWhile(ObservableValue<Boolean> shown) {
    bench.seenWhile(shown);
  }
}
