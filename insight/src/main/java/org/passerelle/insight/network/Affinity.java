package org.passerelle.insight.network;

/// What a common contact z is worth to two people, i and j, who do not know each other.
public enum Affinity {
    /// 1/k, k being how many z knows: the busier z is, the less it says. Zhou, Lü and Zhang (2009). The one to
    /// use: the best on hidden links of ego-Facebook, by a little.
    RESOURCE_ALLOCATION {
        @Override
        double worth(double toOne, double toOther, int degree, double strength) {
            return 1. / degree;
        }
    },
    /// 1/ln k. Adamic and Adar (2003).
    ADAMIC_ADAR {
        @Override
        double worth(double toOne, double toOther, int degree, double strength) {
            return 1 / Math.log(degree);
        }
    },
    /// 1: how many they have in common.
    COMMON_CONTACTS {
        @Override
        double worth(double toOne, double toOther, int degree, double strength) {
            return 1;
        }
    },
    /// min(S_iz, S_zj) over the strength of z: resource allocation where links are of many strengths. Ours \[H].
    SHARED_STRENGTH {
        @Override
        double worth(double toOne, double toOther, int degree, double strength) {
            return Math.min(toOne, toOther) / strength;
        }
    };

    /// @param degree of the common contact, 2 at least
    /// @param strength of the common contact
    abstract double worth(double toOne, double toOther, int degree, double strength);
}
