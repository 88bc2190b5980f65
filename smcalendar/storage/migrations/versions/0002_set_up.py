"""Logos, phases and accounts of campaigns, pixels; pillars, labels and hashtag groups."""

from alembic import op

revision = "0002"
down_revision = "0001"

NEW = (
    """
    CREATE TABLE pillar (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        colour VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        CONSTRAINT pillar_key PRIMARY KEY (id),
        CONSTRAINT pillar_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT pillar_version_is_positive CHECK (version >= 1),
        CONSTRAINT pillar_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT pillar_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT pillar_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00')
    )
    """,
    """
    CREATE TABLE label (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        colour VARCHAR NOT NULL,
        CONSTRAINT label_key PRIMARY KEY (id),
        CONSTRAINT label_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT label_version_is_positive CHECK (version >= 1),
        CONSTRAINT label_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT label_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT label_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00')
    )
    """,
    """
    CREATE TABLE hashtag_group (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        hashtags VARCHAR NOT NULL,
        brand_id VARCHAR,
        CONSTRAINT hashtag_group_key PRIMARY KEY (id),
        CONSTRAINT hashtag_group_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT hashtag_group_version_is_positive CHECK (version >= 1),
        CONSTRAINT hashtag_group_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT hashtag_group_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT hashtag_group_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT hashtag_group_hashtags_is_an_array CHECK (hashtags LIKE '[%]'),
        CONSTRAINT hashtag_group_refers_brand_id FOREIGN KEY(brand_id) REFERENCES brand (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
)

WIDER = (
    """
    CREATE TABLE asset_wider (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        sha256 VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        media_type VARCHAR NOT NULL,
        size INTEGER NOT NULL,
        alt VARCHAR NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        CONSTRAINT asset_key PRIMARY KEY (id),
        CONSTRAINT asset_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT asset_version_is_positive CHECK (version >= 1),
        CONSTRAINT asset_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_sha256_is_a_digest CHECK (length(sha256) = 64),
        CONSTRAINT asset_size_is_a_size CHECK (size >= 0),
        CONSTRAINT asset_width_is_in_pixels CHECK (width >= 0),
        CONSTRAINT asset_height_is_in_pixels CHECK (height >= 0)
    )
    """,
    "INSERT INTO asset_wider SELECT *, 0, 0 FROM asset",
    "DROP TABLE asset",
    "ALTER TABLE asset_wider RENAME TO asset",
    "CREATE INDEX asset_by_sha256 ON asset (sha256)",
    """
    CREATE TABLE brand_wider (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        colour VARCHAR NOT NULL,
        zone VARCHAR NOT NULL,
        languages VARCHAR NOT NULL,
        logo_id VARCHAR,
        CONSTRAINT brand_key PRIMARY KEY (id),
        CONSTRAINT brand_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT brand_version_is_positive CHECK (version >= 1),
        CONSTRAINT brand_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_languages_is_an_array CHECK (languages LIKE '[%]'),
        CONSTRAINT brand_refers_logo_id FOREIGN KEY(logo_id) REFERENCES asset (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "INSERT INTO brand_wider SELECT *, NULL FROM brand",
    "DROP TABLE brand",
    "ALTER TABLE brand_wider RENAME TO brand",
    """
    CREATE TABLE campaign_wider (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        brand_id VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        brief VARCHAR NOT NULL,
        offer VARCHAR NOT NULL,
        goal VARCHAR NOT NULL,
        audience VARCHAR NOT NULL,
        start VARCHAR,
        "end" VARCHAR,
        colour VARCHAR NOT NULL,
        owner_id VARCHAR,
        accounts VARCHAR NOT NULL,
        phases VARCHAR NOT NULL,
        CONSTRAINT campaign_key PRIMARY KEY (id),
        CONSTRAINT campaign_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT campaign_version_is_positive CHECK (version >= 1),
        CONSTRAINT campaign_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_start_is_a_day CHECK (start IS date(start)),
        CONSTRAINT campaign_end_is_a_day CHECK (end IS date(end)),
        CONSTRAINT campaign_accounts_is_an_array CHECK (accounts LIKE '[%]'),
        CONSTRAINT campaign_phases_is_an_array CHECK (phases LIKE '[%]'),
        CONSTRAINT campaign_refers_brand_id FOREIGN KEY(brand_id) REFERENCES brand (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT campaign_refers_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "INSERT INTO campaign_wider SELECT *, '[]', '[]' FROM campaign",
    "DROP TABLE campaign",
    "ALTER TABLE campaign_wider RENAME TO campaign",
)
"""Each table is made anew: a column added to an old one would stand behind its constraints."""


def upgrade() -> None:
    for statement in (*NEW, *WIDER):
        op.execute(statement)
