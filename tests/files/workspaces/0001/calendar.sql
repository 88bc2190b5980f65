PRAGMA application_id=1397572417;
BEGIN TRANSACTION;
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
);
INSERT INTO "account" VALUES('f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'3b310734-2017-42d6-831f-0fb8da8a69c9','instagram','a.b_c','','');
INSERT INTO "account" VALUES('08b65fc5-2058-46c3-a3f6-c9fa1cff24cc',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'3b310734-2017-42d6-831f-0fb8da8a69c9','myspace','no_such_platform','','');
CREATE TABLE actor (
	id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT actor_key PRIMARY KEY (id), 
	CONSTRAINT actor_name_is_unique UNIQUE (name)
);
INSERT INTO "actor" VALUES('22f26219-920d-4a2e-adc0-7c0430e841ee','somebody');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
);
INSERT INTO "asset" VALUES('52c4ee09-76de-4c34-9c06-4a73f43710e5',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'28f476668781ee9492b2e0310a18969c6442eb9feefc01ec035bd58e10702c9e','圖 1.PNG','image/png',17,'');
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
);
INSERT INTO "brand" VALUES('3b310734-2017-42d6-831f-0fb8da8a69c9',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'emoji 👨‍👩‍👧‍👦 🇹🇼 ‏rtl‎ <b>&amp;</b> '' " ; -- tab line','#5b6770','Asia/Taipei','["zh_TW","en"]');
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
);
INSERT INTO "campaign" VALUES('5f3469cf-0fa5-4f9c-9a85-31abc7ad9948',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'3b310734-2017-42d6-831f-0fb8da8a69c9','always_on','檔期','','','','','2026-11-01',NULL,'#5b6770','7293f31d-0839-4975-bc04-14a356520a7e');
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
);
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
);
INSERT INTO "history" VALUES(1,'2026-11-20T01:00:00+00:00','Asia/Taipei','22f26219-920d-4a2e-adc0-7c0430e841ee',NULL,'cli','change','add_records','{"n": 6}',NULL,'0001','beafac18a81f0ddb067eadb4e1c8d6d86883845312b281740b8c9be8f0d05160','0000000000000000000000000000000000000000000000000000000000000000','1827019ae8b5a9a244bfb8c516e6eabff929b4d0550400de78b62fb1b1dd4fe3');
INSERT INTO "history" VALUES(2,'2026-11-20T01:00:00+00:00','Asia/Taipei','22f26219-920d-4a2e-adc0-7c0430e841ee',NULL,'cli','change','add_posts','{"n": 2}',NULL,'0001','c98f3ba82a6e5111497261352173371121e7a743f8d226c486438dc923c463f3','1827019ae8b5a9a244bfb8c516e6eabff929b4d0550400de78b62fb1b1dd4fe3','c726a692a31ae3aa031ed682926fe790e4a6ce4d1a16c077b438c488350edf9f');
INSERT INTO "history" VALUES(3,'2026-11-20T01:00:00+00:00','Asia/Taipei','22f26219-920d-4a2e-adc0-7c0430e841ee',NULL,'cli','change','add_posts','{"n": 10}',NULL,'0001','175d1343ba7d15f884c38b84b33c16a9e1b1925255e93f482ad596ba6ac0b773','c726a692a31ae3aa031ed682926fe790e4a6ce4d1a16c077b438c488350edf9f','c064ea49b8099e16cd1c62dd19ce02470afeb7a497624254e24d140bcbda4339');
INSERT INTO "history" VALUES(4,'2026-11-20T01:00:00+00:00','Asia/Taipei','22f26219-920d-4a2e-adc0-7c0430e841ee',NULL,'cli','change','trash','{"n": 1}',NULL,'0001','52000ce50df47d7ea7541a9aedafcb12f93cd518b5114c36ca3963bccb5093de','c064ea49b8099e16cd1c62dd19ce02470afeb7a497624254e24d140bcbda4339','a421c0840a584c94bc6f7f0f496df1ce99de1901a98ed897bc5a870486e3372f');
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
);
INSERT INTO "item" VALUES('f5443aa0-b91a-458e-a769-15fc96e4ee91',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','P4-MRG','feed_image','','2026-03-29','02:30','Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('f28cbbf4-7012-4797-b05f-13d3280e30a4',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','Q9-0WT','feed_image','','1900-01-01',NULL,'Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('96376518-6236-4ccb-adaa-bc2cd6ec1597',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','TP-3WR','feed_image','',NULL,NULL,'Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('74a2d90b-6d09-458c-ab3f-45b0a50fc4e4',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','08b65fc5-2058-46c3-a3f6-c9fa1cff24cc','TV-6HA','','','2026-03-29','02:30','Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('82644056-d626-4f12-9856-37b8c40f022d',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','08b65fc5-2058-46c3-a3f6-c9fa1cff24cc','V0-BJ8','','','1900-01-01',NULL,'Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('0485ee39-6056-4cd4-a599-986b009d62d8',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','08b65fc5-2058-46c3-a3f6-c9fa1cff24cc','WC-58N','','',NULL,NULL,'Asia/Taipei',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('2eba3d19-c76b-4ae5-b7e5-0c4070015a57',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','00-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','draft','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('734711ac-a23d-4507-95cd-2fc8a8bfef8b',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','01-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','in_review','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('0518e06c-c9cb-40bc-8dc8-340aa940cb3e',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','02-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','changes_requested','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('0e8db32a-d0c3-4c1f-8b48-29ca7645d662',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','03-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','approved','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('55a513cf-ecaf-4d7b-88c9-6d21f5c32740',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','04-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','ready','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('81687206-a223-456a-b357-9677ea9e43c7',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','05-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','scheduled','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('feb0cdae-994c-441d-a40d-6a79c87d46aa',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','06-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','posted','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('d8c44d5c-d64b-496c-8bf0-6d80ce6271d2',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','07-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','taken_down','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('5e537bd2-6ed0-4b20-b973-ac59aafe1c97',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','08-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','rejected','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
INSERT INTO "item" VALUES('956dd177-1621-46fe-809f-5647d6e4f4c8',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'19c80114-9021-46f0-91dd-1ba15979118a','f2f6f7a5-1447-489a-b9a3-f0cbe2037dcd','09-000','feed_image','','2026-03-29','02:30','Europe/Paris',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{}','cancelled','','',NULL,NULL,NULL,NULL,NULL,'',NULL,'','','',NULL,NULL,0);
CREATE TABLE payload (
	seq INTEGER NOT NULL, 
	salt BLOB NOT NULL, 
	body BLOB NOT NULL, 
	CONSTRAINT payload_key PRIMARY KEY (seq), 
	CONSTRAINT payload_refers_seq FOREIGN KEY(seq) REFERENCES history (seq) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "payload" VALUES(1,X'C36B3A7F33E1144206BB09268575BECB',X'7801A5544D6FD43010FD2B5190E052B74EEC38715B5570E2863820715856D1D8B17703F95292A5B4D54ABD7140B442428843A5DEF83A7145E2D7546AB9F21318677781430B151C227B6612E7BD376F7CE0AB16AACCDF3CF09962018D1927210D62C2C34C9084059650AB920C1210524BF75EDF423735590ABDBF39AA6645315EF32B280D46BE29EBC7B9F7FDF4D587B3C397B87C5C2CEF17CB3BAC3CFF82CF57EFECF0B8ED8BB3C3236F5BEDDC84B2D9DADE503BDE2DEF91EF6D7984783D28AFC82BE3E3E9BA2EEA59EBCEBF112911C7D425F76B2C62EA4E97C3C603C81B93BB7401D5640613D3616DE4EF4FD3070FFD35DF54FE783C9FAFF9A0753DAB10F9816F432B6C0C11093847BE8904A2243062A95626A42CCEF4A0CB657C07D1D21CEBA3EBE986C89A027A5BB7A5FB26AFBA1E262D940EF2141B500C5C605DA5DAA520CB5AD3390EFEEFA41631D2A0891291D511F62A4A08179A116056102D2D04DADA906B7D55AFFE177BB9D735A087C6FC425ED56937D3D3F427C9BF9240168D69BBBA7238E35032CB828CD08449C2651C11A529C7D6008B4414528851A03F7BEFDBD18BF3CFC7176F8F9C626D5D2C2D8088AACAB46802689AB67E8ADB31BE909906DABE34CE0B0B91755DF5A087106E9B67E8C9C2ACEB1A5BE48CA331867C32A08D2CE3380D6E34D03EDC4A4D2424116101281D4326254FAE42FB2FEA3FC9DD848E7C287661AF4B513224B01AB98B4FAF2F4E4E5D46B5B9B12B36B5B5C874496D5243B1DAC32CCB4D85FD5BD6D088ED403AA4A120414068E00E33C32F97E37DE900D6BB28EB7206AED5BFC500769D19C62F0A3537864A128BCC10AEF1E2919A0AC2216696B338A026BA4AC46E0A61241C8330B13C16422471121823B90C5568285E641024127B24380F8D92D618AB6960346591CAA2C4E04D47432D0717AF943C3F79E305EBF7EFDD75FC4B93E590F67BCD20545EE295B2D1541357EAF27D970C62DC43B1F4CF7C3EFF016371A9B6');
INSERT INTO "payload" VALUES(2,X'D29C6ED950216AF350D049F3A5C88F1E',X'7801EDD84D8B1C451807F0AF32F4412F79485575F54B6D42207A500425862539C465A8AE97DDD69EEE65BA476396853D08F1E00B1E54F0E2CD97836711821F2610C5937E04AB667A66D6F505E32A6CE21F12A6FB99AEEE9AEAFFAFE7993D4A0EBB7E48768E12AE4CC93897A498E02473CF48716B89579A67AA509C973A1E37CC757FE0EC54875177DA45D3EC5D4A867A685CD84DDCAC7BBD9EFCF2F9475F3D3C793FBC7CBD7AF972F5F24578E7FE77E1FF83C9C3930FE743F3F0E483C9D5EADA337A7678E5EAE5EADAE4D9C96BC9E4CA846832E86AD2D4AD4BE2E9DDDD78B1E4D1F7EFFEF4F1B73F7EF6CE0F9FDC7FF4CDA73F3F780F15AC0692000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550000550701E05C9DEA5E440F70783DEEF939D3B77F6C27E53B76F84ED24BEE7EB793F4C4D379BB976581775DFBB6179789209239D638A8ADC3A922695A40CCB49EA22F5322D387359124FDA76838B4396676D74E59ACDF50EEBA6D1F3F57B46CF0E75BDDF4E6B1B4B994F65AE8C27E67546D22B434A9719A55C57A6D0562959C689766FB56EBE1AD32E9A2654F46238E8C652228417B9E08A946036CC4E38D2D6302A0C932973A5E4CE257BC79712E738632517244A29488A4C919695279B155CA5D669C758B273940CF3B06ACE4E755C95F18A433D346EFD39067777B96077CFB9C4E758BC715AFFCED284B5A907378B9FDD6752A65A33AA14D724B3322C66912BE299372A7721108AFFD91A1D76214FAB5BCB952919E721314C7092B967A4B8B5C42BCD335528CE4B1D174F1BD32DDAF5282F7CEE8B90052E6541B2543A4C43A7E499A99C6069618D8DA34C6797F7E286A4976FBE102BBE9BCF96B72BF12EDCB97AA6F7C33D0F79D7EDFE226E8FE9B47A586E0B2672622909158F1AEAD9B2CAC44ECA62E15ED72E0BD7FB5A5FDED5F5A1AB63D9B531B76712B1DE5D6562DC3BE56EAC8CF2C6BDB3F6C6F246DFE630D7D888E9E8385CBE1FC6D9DBB9F6439CD0DCE9BE6BD71FAE7BD3CDE7B5B56E53E917D5AC1E86B022D5DBDB991F748D9D6E868E975A167F77545FB726AEC478506F828B4573C6C6B63A745DB39ECDB67AFAACE159318D3909A7D8CC60F9DC58CC3723DB6E1AF6CEBC3F0E3A6D722C6D4F7F1C82204A53555E52C1027459A8822A9679E2A94D45C95CCAB4BC30F97D5511BBBD1B6FE4E3E6972BC688F1F02F8E1EF33BDE2484377CEFC5883F71E155795AE4192F291769F89E35A60ADF643A3C048D303677263E3A2F4C78776F507AFBE63F08EF185384366674FBF07A52435B848ECB2A56516E43AF183A0643BA4A7DD8AA98CE980F4DE47FF7C465659587CE2423C1B232F41926259DFA9C8CF29A1BEF45401423BAEE18766F51FEE2F5DF8636EEA14FF89FF509A5C8A564594E360F9DA0F4A1595065D84D8BAA3492792644E8F5FEF8B7C0B9FBDCC74DED2D46CFBDB4FC29B4ED13FE2AB5E80E565DF1D3D5DA325966CEA58AF2985B69AC249DA9F0B3B7CC2BC65408B22D2F4C646F3F4F59F9CADF7ED0A22758FD61E3A9F815767CFC2B6B910562');
INSERT INTO "payload" VALUES(3,X'5E6C9C19E6E57951AAA123573523449B',X'7801ED99CD72E3360C80DFC5E7C594A4F89BFBDE7BEF743C100026EACA522AC9BBDD66F2EE851CC74EB37E00CFD8178D081224487E8200F265D32DB2DB3CBC6C9CB4D8B02D4029B6E05102B4491F86BC49C6D88021ADED9609E727E12D2E9B873F867DDFFFF965F33CCECBB663156C6CA16CACF5508CB3E06335502C33D8166D28A9589B71A32A4834EE8777ADEA6AAC090358EF13F85C10DA820D5443AD38D324265EB56864594731068C31ABA48ED3EE60CAA68A5AD5EDF05156798FC3E37E7DD7D66B997139BC3BE32298065C59A54BB77BEBCF3D3487EEFE1D8783E0EB7E1A9FE5B7DF71EAE6B5A10CEBEC8ED35DBAA55F5BBD17E59F0F6BF1A4CBB3E0E37CAEEFBBE1DBB954BB49178BC6DD4E860F6A38CFB27C50AA9DF4BC965F5E75F879399ACF13D6653568129CC741EB0FB31BBFCB3475CC7292CCFB76D72D8B2E49FBF33CF8D3D8F3F6A47AB4FF20FCA5D5DC0DF4619233E9A6EFFB4F1B7F962EE3D8BF5B73967EEC751897ED0A8A7671B2E060FC7E3A690EE3564B9FEA8F4A9F81FBDFD45EBF6C52E393B54880AE61F0C1242881185CA58CB9AD52737B3D00DB1B05B81B7477BF77F2E30EF191EBF337A2109B60B398484085D40B9B9620336568BC412C5EDD61A31FE5B5786177A310D393FE5D645692FFDECBEAD1EE305F845932B78D4360430D78B21572EBB3FE7B0953F4816374D7037373A330E3F3F3A4F1C39DE14318FB39AA081AF7DA862A086105CFA9859CA94064676BA0C6256FAE87617FA30C6B40C93FEF4EF89213CE36E6E44CD4B0D8A9130E5153AB26686C1C53122CE21BBAA2BC4EF3CD9BCCEB4E29D31DE24B1057690D310A94E209BCB70CE80D43C4A4E70D897D44BC1E2FAC070C3709F1DBCEDD09BE443067F29E030147AF895DD1144FCF248CC611D99044972C5F512C9C6E94E005BFC9B0E5F1C770A7F812C54142935A7610850DF8D6193DA74D0D20858258C552B9A26022DF28C593FC25743F95D053F24B0C9710996D4A60E3DB0D854036A542883E71145F3DE5EB8925CA8D324CA8D70FBDDE37DC1DF1AF10BFBEFE0770D4F857');
INSERT INTO "payload" VALUES(4,X'662591B1190974CD76E6E7B34A1A34B6',X'7801AB562AC82F2E51B2AA564A4D353430B03034D235B23031D2353132B5D44D34494AD34D313537B4344E494D4C353000A92B294A2CCE484D894F04EA8ACE2BCDC9D15132323032D33534D43532083130B4323000226D30A9145B5B5B0B0065F81B28');
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
);
INSERT INTO "person" VALUES('7293f31d-0839-4975-bc04-14a356520a7e',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'王小明','["planner","approver"]','','a@example.com');
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
);
INSERT INTO "post" VALUES('19c80114-9021-46f0-91dd-1ba15979118a',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'emoji 👨‍👩‍👧‍👦 🇹🇼 ‏rtl‎ <b>&amp;</b> '' " ; -- tab line','很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，很長的文字，','[]','','','["52c4ee09-76de-4c34-9c06-4a73f43710e5"]','','[]','','5f3469cf-0fa5-4f9c-9a85-31abc7ad9948',NULL,'22f26219-920d-4a2e-adc0-7c0430e841ee');
INSERT INTO "post" VALUES('ee100812-2842-4259-a4bf-d57193deae00',2,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00','','x','[]','','','[]','','[]','',NULL,NULL,'22f26219-920d-4a2e-adc0-7c0430e841ee');
CREATE TABLE unsaved (
	record VARCHAR NOT NULL, 
	attribute VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	text VARCHAR NOT NULL, 
	base_version INTEGER NOT NULL, 
	CONSTRAINT unsaved_key PRIMARY KEY (record, attribute)
);
INSERT INTO "unsaved" VALUES('19c80114-9021-46f0-91dd-1ba15979118a','text','post','emoji 👨‍👩‍👧‍👦 🇹🇼 ‏rtl‎ <b>&amp;</b> '' " ; -- 	 tab

line',1);
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
);
INSERT INTO "workspace" VALUES('1d1a126b-a5b9-4b78-bd51-242a9fdea237',1,'2026-11-20T01:00:00+00:00','2026-11-20T01:00:00+00:00',NULL,'Asia/Taipei','zh_TW',1,NULL,4,'a421c0840a584c94bc6f7f0f496df1ce99de1901a98ed897bc5a870486e3372f','0.1.0');
CREATE INDEX asset_by_sha256 ON asset (sha256);
CREATE INDEX decision_by_subject_id ON decision (subject_id);
CREATE INDEX history_by_origin ON history (origin, seq);
CREATE INDEX account_by_brand_id ON account (brand_id);
CREATE INDEX post_by_campaign_id ON post (campaign_id);
CREATE INDEX item_by_post_id ON item (post_id);
CREATE INDEX item_by_account_id ON item (account_id);
CREATE INDEX item_by_date ON item (date);
COMMIT;
UPDATE post SET notes = 'a' || char(0) || 'b' || char(11);
UPDATE item SET assets = '["no such asset"]' WHERE code = '00-000';
