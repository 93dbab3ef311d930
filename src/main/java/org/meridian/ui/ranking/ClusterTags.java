package org.meridian.ui.ranking;

import java.util.Set;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.meridian.text.Messages;

/** Which cluster each city is in, for a column of the ranking. */
public interface ClusterTags {

  /** No clusters. */
  ClusterTags NONE =
      new ClusterTags() {
        @Override
        public int number(String city) {
          return 0;
        }

        @Override
        public String name(String city, Messages words) {
          return "";
        }

        @Override
        public Set<String> members(String city) {
          return Set.of();
        }

        @Override
        public ObservableValue<?> changes() {
          return new SimpleIntegerProperty();
        }

        @Override
        public void seenWhile(ObservableValue<Boolean> shown) {
          // There is nothing to find.
        }
      };

  /** The number of the cluster of a city by its id; 0 for none. */
  int number(String city);

  /** What the cluster of a city is called; empty for none. */
  String name(String city, Messages words);

  /** The ids of the cities in the cluster of a city; none where it is in none. */
  Set<String> members(String city);

  /** Changes when other clusters are found. */
  ObservableValue<?> changes();

  /** Clusters are found while a column shows them. */
  void seenWhile(ObservableValue<Boolean> shown);
}
