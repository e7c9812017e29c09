package org.passerelle.insight.network;

/// What a common contact z is worth to two people, i and j, who do not know each other.
public enum Affinity {
    /// 1/k, k being how many z knows: the busier z is, the less it says. Zhou, Lü and Zhang (2009). The one to
    /// use: the best on hidden links of ego-Facebook, by a little.
    RESOURCE_ALLOCATION(false) {
        @Override
        double factor(int degree, double strength) {
            return 1. / degree;
        }
    },
    /// 1/ln k. Adamic and Adar (2003).
    ADAMIC_ADAR(false) {
        @Override
        double factor(int degree, double strength) {
            return 1 / Math.log(degree);
        }
    },
    /// 1: how many they have in common.
    COMMON_CONTACTS(false) {
        @Override
        double factor(int degree, double strength) {
            return 1;
        }
    },
    /// min(S_iz, S_zj) over the strength of z: resource allocation where links are of many strengths. Ours \[H].
    SHARED_STRENGTH(true) {
        @Override
        double factor(int degree, double strength) {
            return 1 / strength;
        }
    };

    private final boolean weighsLinks;

    Affinity(boolean weighsLinks) {
        this.weighsLinks = weighsLinks;
    }

    /// Whether the factor of a common contact is multiplied by the lesser of its two links.
    boolean weighsLinks() {
        return weighsLinks;
    }

    /// The worth of a common contact, before its links are weighed.
    ///
    /// @param degree 2 at least
    abstract double factor(int degree, double strength);
}
