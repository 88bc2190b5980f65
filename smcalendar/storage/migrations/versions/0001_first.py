"""The first tables; the one of the revision is Alembic's own."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
    CREATE TABLE brand (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        colour VARCHAR NOT NULL,
        zone VARCHAR NOT NULL,
        languages VARCHAR NOT NULL,
        CONSTRAINT brand_key PRIMARY KEY (id),
        CONSTRAINT brand_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT brand_version_is_positive CHECK (version >= 1),
        CONSTRAINT brand_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT brand_languages_is_an_array CHECK (languages LIKE '[%]')
    )
    """,
    """
    CREATE TABLE person (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        name VARCHAR NOT NULL,
        roles VARCHAR NOT NULL,
        department VARCHAR NOT NULL,
        contact VARCHAR NOT NULL,
        CONSTRAINT person_key PRIMARY KEY (id),
        CONSTRAINT person_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT person_version_is_positive CHECK (version >= 1),
        CONSTRAINT person_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT person_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT person_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT person_roles_is_an_array CHECK (roles LIKE '[%]')
    )
    """,
    """
    CREATE TABLE asset (
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
        CONSTRAINT asset_key PRIMARY KEY (id),
        CONSTRAINT asset_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT asset_version_is_positive CHECK (version >= 1),
        CONSTRAINT asset_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT asset_sha256_is_a_digest CHECK (length(sha256) = 64),
        CONSTRAINT asset_size_is_a_size CHECK (size >= 0)
    )
    """,
    """
    CREATE INDEX asset_by_sha256 ON asset (sha256)
    """,
    """
    CREATE TABLE decision (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        subject_kind VARCHAR NOT NULL,
        subject_id VARCHAR NOT NULL,
        content_hash VARCHAR NOT NULL,
        step VARCHAR NOT NULL,
        actor_id VARCHAR NOT NULL,
        decided_at VARCHAR NOT NULL,
        comment VARCHAR NOT NULL,
        CONSTRAINT decision_key PRIMARY KEY (id),
        CONSTRAINT decision_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT decision_version_is_positive CHECK (version >= 1),
        CONSTRAINT decision_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT decision_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT decision_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT decision_decided_at_is_an_instant CHECK (decided_at LIKE '____-__-__T__:__:__%+00:00')
    )
    """,
    """
    CREATE INDEX decision_by_subject_id ON decision (subject_id)
    """,
    """
    CREATE TABLE actor (
        id VARCHAR NOT NULL,
        name VARCHAR NOT NULL,
        CONSTRAINT actor_key PRIMARY KEY (id),
        CONSTRAINT actor_name_is_unique UNIQUE (name)
    )
    """,
    """
    CREATE TABLE history (
        seq INTEGER NOT NULL,
        at VARCHAR NOT NULL,
        zone VARCHAR NOT NULL,
        actor VARCHAR NOT NULL,
        on_behalf VARCHAR,
        origin VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        label VARCHAR NOT NULL,
        "values" VARCHAR NOT NULL,
        undoes INTEGER,
        schema VARCHAR NOT NULL,
        payload_digest VARCHAR NOT NULL,
        previous VARCHAR NOT NULL,
        digest VARCHAR NOT NULL,
        CONSTRAINT history_key PRIMARY KEY (seq),
        CONSTRAINT history_kind_is_known CHECK (kind IN ('change', 'decision', 'import', 'migration', 'erasure')),
        CONSTRAINT history_at_is_an_instant CHECK (at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT history_undone_once UNIQUE (undoes)
    )
    """,
    """
    CREATE INDEX history_by_origin ON history (origin, seq)
    """,
    """
    CREATE TABLE unsaved (
        record VARCHAR NOT NULL,
        attribute VARCHAR NOT NULL,
        kind VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        base_version INTEGER NOT NULL,
        CONSTRAINT unsaved_key PRIMARY KEY (record, attribute)
    )
    """,
    """
    CREATE TABLE workspace (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        zone VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        week_start INTEGER NOT NULL,
        me_id VARCHAR,
        head_seq INTEGER NOT NULL,
        head_digest VARCHAR NOT NULL,
        program VARCHAR NOT NULL,
        CONSTRAINT workspace_key PRIMARY KEY (id),
        CONSTRAINT workspace_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT workspace_version_is_positive CHECK (version >= 1),
        CONSTRAINT workspace_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT workspace_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT workspace_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT workspace_language_is_known CHECK (language IN ('zh_TW', 'en')),
        CONSTRAINT workspace_week_start_is_a_weekday CHECK (week_start BETWEEN 1 AND 7),
        CONSTRAINT workspace_refers_me_id FOREIGN KEY(me_id) REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE account (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        brand_id VARCHAR NOT NULL,
        platform VARCHAR NOT NULL,
        handle VARCHAR NOT NULL,
        address VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        CONSTRAINT account_key PRIMARY KEY (id),
        CONSTRAINT account_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT account_version_is_positive CHECK (version >= 1),
        CONSTRAINT account_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT account_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT account_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT account_refers_brand_id FOREIGN KEY(brand_id) REFERENCES brand (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX account_by_brand_id ON account (brand_id)
    """,
    """
    CREATE TABLE campaign (
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
        CONSTRAINT campaign_key PRIMARY KEY (id),
        CONSTRAINT campaign_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT campaign_version_is_positive CHECK (version >= 1),
        CONSTRAINT campaign_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT campaign_start_is_a_day CHECK (start IS date(start)),
        CONSTRAINT campaign_end_is_a_day CHECK (end IS date(end)),
        CONSTRAINT campaign_refers_brand_id FOREIGN KEY(brand_id) REFERENCES brand (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT campaign_refers_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE payload (
        seq INTEGER NOT NULL,
        salt BLOB NOT NULL,
        body BLOB NOT NULL,
        CONSTRAINT payload_key PRIMARY KEY (seq),
        CONSTRAINT payload_refers_seq FOREIGN KEY(seq) REFERENCES history (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE post (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        title VARCHAR NOT NULL,
        text VARCHAR NOT NULL,
        hashtags VARCHAR NOT NULL,
        link VARCHAR NOT NULL,
        first_comment VARCHAR NOT NULL,
        assets VARCHAR NOT NULL,
        notes VARCHAR NOT NULL,
        labels VARCHAR NOT NULL,
        pillar VARCHAR NOT NULL,
        campaign_id VARCHAR,
        owner_id VARCHAR,
        author_id VARCHAR,
        CONSTRAINT post_key PRIMARY KEY (id),
        CONSTRAINT post_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT post_version_is_positive CHECK (version >= 1),
        CONSTRAINT post_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT post_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT post_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT post_hashtags_is_an_array CHECK (hashtags LIKE '[%]'),
        CONSTRAINT post_assets_is_an_array CHECK (assets LIKE '[%]'),
        CONSTRAINT post_labels_is_an_array CHECK (labels LIKE '[%]'),
        CONSTRAINT post_refers_campaign_id FOREIGN KEY(campaign_id) REFERENCES campaign (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT post_refers_owner_id FOREIGN KEY(owner_id) REFERENCES person (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX post_by_campaign_id ON post (campaign_id)
    """,
    """
    CREATE TABLE item (
        id VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        created_at VARCHAR NOT NULL,
        modified_at VARCHAR NOT NULL,
        trashed_at VARCHAR,
        post_id VARCHAR NOT NULL,
        account_id VARCHAR NOT NULL,
        code VARCHAR NOT NULL,
        format VARCHAR NOT NULL,
        language VARCHAR NOT NULL,
        date VARCHAR,
        time VARCHAR,
        zone VARCHAR NOT NULL,
        "end" VARCHAR,
        title VARCHAR,
        text VARCHAR,
        hashtags VARCHAR,
        link VARCHAR,
        first_comment VARCHAR,
        assets VARCHAR,
        fields VARCHAR NOT NULL,
        state VARCHAR NOT NULL,
        reason VARCHAR NOT NULL,
        overridden VARCHAR NOT NULL,
        submitted_by VARCHAR,
        hold_reason VARCHAR,
        hold_by VARCHAR,
        hold_since VARCHAR,
        scheduled_at VARCHAR,
        scheduled_tool VARCHAR NOT NULL,
        scheduled_by VARCHAR,
        not_posted_reason VARCHAR NOT NULL,
        url VARCHAR NOT NULL,
        no_url_reason VARCHAR NOT NULL,
        posted_at VARCHAR,
        posted_by VARCHAR,
        sequence INTEGER NOT NULL,
        CONSTRAINT item_key PRIMARY KEY (id),
        CONSTRAINT item_id_is_a_uuid CHECK (length(id) = 36),
        CONSTRAINT item_version_is_positive CHECK (version >= 1),
        CONSTRAINT item_created_at_is_an_instant CHECK (created_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_modified_at_is_an_instant CHECK (modified_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_trashed_at_is_an_instant CHECK (trashed_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_state_is_known CHECK (state IN ('draft', 'in_review', 'changes_requested', 'approved', 'ready', 'scheduled', 'posted', 'taken_down', 'rejected', 'cancelled')),
        CONSTRAINT item_date_is_a_day CHECK (date IS date(date)),
        CONSTRAINT item_time_is_a_clock_time CHECK (time IS strftime('%H:%M', time)),
        CONSTRAINT item_sequence_is_positive CHECK (sequence >= 0),
        CONSTRAINT item_hashtags_is_an_array CHECK (hashtags LIKE '[%]'),
        CONSTRAINT item_assets_is_an_array CHECK (assets LIKE '[%]'),
        CONSTRAINT item_hold_since_is_an_instant CHECK (hold_since LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_scheduled_at_is_an_instant CHECK (scheduled_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_posted_at_is_an_instant CHECK (posted_at LIKE '____-__-__T__:__:__%+00:00'),
        CONSTRAINT item_code_is_unique UNIQUE (code),
        CONSTRAINT item_refers_post_id FOREIGN KEY(post_id) REFERENCES post (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT item_refers_account_id FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE INDEX item_by_account_id ON item (account_id)
    """,
    """
    CREATE INDEX item_by_post_id ON item (post_id)
    """,
    """
    CREATE INDEX item_by_date ON item (date)
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
